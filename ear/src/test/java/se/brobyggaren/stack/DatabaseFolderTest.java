package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFolderTest {
  @TempDir Path folder;

  @Test
  void anEmptyFolderIsANewBeginning() {
    assertThatCode(new DatabaseFolder(folder)::requireUsable).doesNotThrowAnyException();
  }

  @Test
  void garbageIsLeftWhereItIs() throws IOException {
    Path garbage = Files.writeString(folder.resolve("notes.txt"), "not a database");
    assertThatThrownBy(new DatabaseFolder(folder)::requireUsable)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("Nothing was changed or deleted")
        .hasMessageContaining("-Ddemo.reset");
    assertThat(garbage).hasContent("not a database");
  }

  @Test
  void aFolderOfAnotherVersionNamesBoth() throws IOException {
    Files.writeString(folder.resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(new DatabaseFolder(folder)::requireUsable)
        .hasMessageContaining("made by PostgreSQL 17 and this is 18");
  }

  @Test
  void aDatabaseThatLacksItsHeartIsDamaged() throws IOException {
    Files.writeString(folder.resolve("PG_VERSION"), DatabaseFolder.VERSION);
    assertThatThrownBy(new DatabaseFolder(folder)::requireUsable)
        .hasMessageContaining("pg_control is not whole");
  }
}
