package se.brobyggaren.casework.entity.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Range;

/** DOMAIN rule 3. */
class CaseloadCapTest {

  @ParameterizedTest(name = "{1} of full time under a cap of {0} gives room for {2}")
  @CsvSource({
    "15, 1.00, 15",
    "15, 0.50, 7",
    "15, 0.75, 11",
    "15, 0.07, 1",
    "15, 0.06, 0",
    "15, 0, 0"
  })
  void capIsRoundedDownToWholeCases(int cap, BigDecimal fte, int allowed) {
    assertThat(new CaseloadCap(cap).allowed(fte)).hasValue(allowed);
    assertThat(new CaseloadCap(cap).bound(fte)).isEqualTo(allowed);
  }

  @Test
  void withoutStatedCapThereIsNoLimit() {
    CaseloadCap none = CaseloadCap.of(Caseload.NOT_STATED);

    assertThat(none.allowed(BigDecimal.ONE)).isEmpty();
    assertThat(none.bound(BigDecimal.ZERO)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void goalAboveTheCapGivesNoMoreRoom() {
    CaseloadCap cap = CaseloadCap.of(new Caseload(15, new Range(15, 20)));

    assertThat(cap.bound(BigDecimal.ONE)).isEqualTo(15);
  }
}
