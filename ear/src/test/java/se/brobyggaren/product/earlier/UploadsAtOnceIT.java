package se.brobyggaren.product.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Several leads of one tenant send a file at the same moment. */
@RunningProduct
class UploadsAtOnceIT {
  private static final String LEAD = "ledare.ekero";
  private static final int CROWD = 6;
  private static final int ROUNDS = 4;

  @Test
  void oneIsWorkedOnAndTheOthersAreToldToWait(Product product) throws Exception {
    product.as(LEAD).get("/imports").then().statusCode(200);
    for (int round = 0; round < ROUNDS; round++) {
      var answers = atOnce(product, file(round));
      assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422).contains(201);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 422)
          .allSatisfy(
              answer -> assertThat(answer.<String>path("type")).endsWith("exchange.refused.busy"));
      rests(product);
    }
  }

  private static List<Response> atOnce(Product product, byte[] content) throws Exception {
    var start = new CyclicBarrier(CROWD);
    var crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<Future<Response>> sent = new ArrayList<>();
      for (int i = 0; i < CROWD; i++) {
        var request = product.as(LEAD).contentType("text/csv").body(content);
        sent.add(
            crowd.submit(
                () -> {
                  start.await();
                  return request.post("/imports");
                }));
      }
      List<Response> answers = new ArrayList<>();
      for (var one : sent) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Long enough to be worked on while the others come. */
  private static byte[] file(int round) {
    return ("brobyggaren-1;2018-01-01;2018-12-31\nrecord;reference;sex;birth_year;began\n"
            + IntStream.range(0, 30_000)
                .mapToObj(i -> "case;R" + round + "-" + i + ";man;1970;2018-02-01\n")
                .collect(Collectors.joining()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void rests(Product product) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                product.as(LEAD).get("/imports").jsonPath().<String>getList("state").stream()
                    .noneMatch("CHECKING"::equals));
  }
}
