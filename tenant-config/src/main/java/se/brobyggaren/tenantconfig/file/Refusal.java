package se.brobyggaren.tenantconfig.file;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenantconfig.check.Problem;

/** A file that was refused whole (avvisad fil), with all its problems. */
public record Refusal(String file, List<Problem> problems) implements Serializable {

  /** The alias that the file's name promises. */
  public String alias() {
    return file.replaceFirst("\\.ya?ml$", "");
  }
}
