package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
  @TempDir Path home;

  @Test
  void processThatWasNotedIsStoppedByALaterStart() throws IOException {
    Process left = sleeping();
    new ProcessRecord(layout(), "wildfly").note(left.toHandle());
    Leftovers.of(layout()).stop(new Progress(System.out));
    assertThat(left.isAlive()).isFalse();
  }

  @Test
  void anotherProcessWithTheSameNumberIsLeftAlone() throws IOException {
    Process other = sleeping();
    try {
      Files.writeString(layout().folder("processes").resolve("wildfly"), other.pid() + " 1");
      new ProcessRecord(layout(), "wildfly").stop();
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void productWithALivingOwnerIsNotTakenOver() throws IOException {
    Process owner = sleeping();
    try {
      new ProcessRecord(layout(), "launcher").noteAlone(owner.toHandle());
      assertThatThrownBy(() -> Leftovers.of(layout()).stop(new Progress(System.out)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("kill " + owner.pid());
    } finally {
      owner.destroyForcibly();
    }
  }

  @Test
  void halfWrittenNoteIsNoProcess() throws IOException {
    Files.writeString(layout().folder("processes").resolve("keycloak"), "12");
    assertThat(new ProcessRecord(layout(), "keycloak").alive()).isEmpty();
  }

  private Layout layout() {
    return new Layout(home, home);
  }

  private static Process sleeping() throws IOException {
    return new ProcessBuilder("sleep", "60").start();
  }
}
