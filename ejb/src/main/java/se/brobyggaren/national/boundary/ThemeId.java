package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a national theme (tema). */
public record ThemeId(UUID value) implements Serializable {
  public ThemeId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
