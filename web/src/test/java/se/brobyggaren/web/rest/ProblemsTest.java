package se.brobyggaren.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.brobyggaren.kernel.BusinessRuleViolation;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.kernel.NotFound;

class ProblemsTest {
  private static class CapReached extends BusinessRuleViolation {
    CapReached() {
      super("casework.capReached", 15);
    }
  }

  @Test
  void everyRefusalHasItsStatus() {
    assertThat(Problems.statusOf(new NotFound())).isEqualTo(404);
    assertThat(Problems.statusOf(new NotAllowed())).isEqualTo(403);
    assertThat(Problems.statusOf(new Changed())).isEqualTo(409);
    assertThat(Problems.statusOf(new CapReached())).isEqualTo(422);
  }

  @Test
  void aProblemSaysNothingItDoesNotKnow() throws Exception {
    var problem = Problem.of("casework.capReached", 422, "En regel hindrar det", "Taket är nått.");
    assertThat(Json.mapper().writeValueAsString(problem))
        .contains("\"type\":\"urn:brobyggaren:casework.capReached\"")
        .doesNotContain("reference", "fields");
  }
}
