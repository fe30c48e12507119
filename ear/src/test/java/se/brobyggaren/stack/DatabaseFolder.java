package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Databasens mapp: looked at before PostgreSQL is, whose own complaints stand in its log only. */
record DatabaseFolder(Path folder) {
  /** The major version that is fetched; a folder of another one cannot be read. */
  static final String VERSION = "18";

  /** Always exactly this long, so that it is written whole or not at all. */
  private static final int HEART = 8192;

  void requireUsable() {
    try {
      if (isEmpty()) {
        return;
      }
      if (!Files.exists(folder.resolve("PG_VERSION"))) {
        throw unusable("holds something else than a database, or one that was never finished");
      }
      String version = Files.readString(folder.resolve("PG_VERSION")).strip();
      if (!version.equals(VERSION)) {
        throw unusable("was made by PostgreSQL %s and this is %s".formatted(version, VERSION));
      }
      Path heart = folder.resolve("global/pg_control");
      if (!Files.exists(heart) || Files.size(heart) != HEART) {
        throw unusable("is damaged: global/pg_control is not whole");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private CannotStart unusable(String why) {
    return new CannotStart(
        "The database's folder %s %s. Nothing was changed or deleted. Put the right folder back, or start afresh with -Ddemo.reset (everything entered is forgotten)."
            .formatted(folder, why));
  }
}
