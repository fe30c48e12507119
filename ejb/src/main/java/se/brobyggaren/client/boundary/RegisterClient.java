package se.brobyggaren.client.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Registers a client. No personal number is kept.
 *
 * @param contact telephone, e-mail or another way to be reached; may be null
 * @param protectedIdentity skyddade personuppgifter
 */
public record RegisterClient(
    @NotBlank @Size(max = 120) String name,
    @Size(max = 200) String contact,
    @Min(1900) @Max(2100) int yearOfBirth,
    @NotNull Sex sex,
    @NotNull Area area,
    boolean protectedIdentity)
    implements Serializable {

  public RegisterClient livingIn(Area served) {
    return new RegisterClient(name, contact, yearOfBirth, sex, served, protectedIdentity);
  }

  /** A command is never written to a log with a name in it. */
  @Override
  public String toString() {
    return "RegisterClient";
  }
}
