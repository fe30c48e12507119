package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final long PLENTY = 100_000;

  @Test
  void aMachineWithTooLittleIsToldHowMuchIsNeeded() {
    assertThatThrownBy(new Memory(2048, 2000, PLENTY)::requireEnough)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("has 2048 MB")
        .hasMessageContaining("Nothing was started");
  }

  @Test
  void memoryThatOthersUseIsNotThere() {
    assertThatThrownBy(new Memory(PLENTY, 900, PLENTY)::requireEnough)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("900 MB of memory are available")
        .hasMessageContaining("Close other programs");
  }

  @Test
  void aLimitOnAddressesIsNamedWithTheCommandThatLiftsIt() {
    assertThatThrownBy(new Memory(PLENTY, PLENTY, 3000)::requireEnough)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("ulimit -v unlimited");
  }

  @Test
  void enoughIsEnough() {
    assertThatCode(new Memory(4000, 3000, Long.MAX_VALUE)::requireEnough)
        .doesNotThrowAnyException();
  }

  @Test
  void thisMachineSaysHowMuchItHas() {
    Memory memory = Memory.ofThisMachine();
    assertThat(memory.limit()).isBetween(256L, 100_000_000L);
    assertThat(memory.available()).isBetween(1L, memory.limit());
  }
}
