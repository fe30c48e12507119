package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Spoils every line of a shipped file: the answer is a configuration or problems, never a crash.
 */
class AnyTextIsAnsweredTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final List<String> SPOILT =
      List.of(
          "",
          " 0",
          " -1",
          " 1.5",
          " 15.0",
          " 99999999999",
          " \"\"",
          " ~",
          " []",
          " {}",
          " yes",
          " \"9999\"",
          " 2024-02-30",
          " [[x]]",
          " {a: {b: c}}",
          " !!binary x",
          " ? x",
          " '");

  @Test
  void aSpoiltLineIsAnswered() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("tenants", "norra-orebro.yaml"));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      answer(lines, i, null);
      answer(lines, i, line + "\n" + line);
      answer(lines, i, "  " + line);
      int colon = line.indexOf(':');
      for (String value : colon < 0 ? List.<String>of() : SPOILT) {
        answer(lines, i, line.substring(0, colon + 1) + value);
      }
    }
  }

  private static void answer(List<String> lines, int at, String instead) {
    List<String> spoilt = new ArrayList<>(lines);
    if (instead == null) {
      spoilt.remove(at);
    } else {
      spoilt.set(at, instead);
    }
    String text = String.join("\n", spoilt) + "\n";
    Checked checked = TenantText.check(text, TODAY);
    assertThat(checked.configuration().isPresent()).as(text).isNotEqualTo(checked.hasErrors());
    checked.problems().forEach(p -> assertThat(p.message(Locale.ROOT)).isNotBlank());
  }
}
