package se.brobyggaren.installation;

import java.util.Map;
import java.util.Optional;

/** Inställningar: what a command is told through environment variables. */
public record Settings(Map<String, String> values) {

  public Settings {
    values = Map.copyOf(values);
  }

  static Settings ofEnvironment() {
    return new Settings(System.getenv());
  }

  String required(String name) {
    return optional(name)
        .orElseThrow(() -> new Refused("Set the environment variable " + name + " and try again."));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  String orElse(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }
}
