package se.brobyggaren.programme.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a programme is (insatsens beskrivning, R6).
 *
 * @param kind of programme, in words
 * @param parties those who cooperate in it
 * @param from its first day
 * @param to its last day, null while it goes on
 */
public record DescribeProgramme(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 200) String kind,
    @Size(max = 2000) String purpose,
    @Size(max = 2000) String targetGroup,
    @Size(max = 2000) String goal,
    @Size(max = 2000) String parties,
    @NotNull LocalDate from,
    LocalDate to)
    implements Serializable {

  /** What is left empty is not stated. */
  public DescribeProgramme {
    name = stated(name);
    kind = stated(kind);
    purpose = stated(purpose);
    targetGroup = stated(targetGroup);
    goal = stated(goal);
    parties = stated(parties);
  }

  private static String stated(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
