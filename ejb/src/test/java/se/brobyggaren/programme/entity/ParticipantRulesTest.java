package se.brobyggaren.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.programme.boundary.ProgrammeRefused;
import se.brobyggaren.programme.boundary.ProgrammeRefused.Reason;
import se.brobyggaren.programme.boundary.participant.ParticipantFacts;
import se.brobyggaren.statistics.Services;
import se.brobyggaren.tenantconfig.values.Period;

/** What may be written down of a participant, so that no table can fail to add up. */
class ParticipantRulesTest {
  private static final String TODAY = "2019-10-01";
  private static final Period PROGRAMME = new Period(day("2018-03-01"), day("2019-12-31"));

  private final ParticipantRules rules =
      new ParticipantRules(PROGRAMME, Services.service("norra-orebro"), day(TODAY));

  @Test
  void oneWhoGoesOnAndOneWhoHasLeftForSomewhereAreFine() {
    assertThat(rules.fault(from("2018-03-01", null, null))).isNull();
    assertThat(rules.fault(from("2019-01-07", "2019-09-30", "employment"))).isNull();
    assertThat(rules.fault(from("2019-01-07", "2019-01-07", "moved"))).isNull();
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    var least = facts(null, null, null, null);
    assertThat(rules.fault(least)).isNull();
  }

  @Test
  void whoHasLeftWentSomewhereAndNobodyElseDid() {
    assertThat(rules.fault(from("2019-01-07", "2019-09-30", null)))
        .isEqualTo(Reason.destinationMissing);
    assertThat(rules.fault(from("2019-01-07", null, "studies")))
        .isEqualTo(Reason.destinationWithoutEnd);
  }

  @Test
  void daysLieInTheProgrammeInOrderAndNotAhead() {
    assertThat(rules.fault(from("2018-02-28", null, null))).isEqualTo(Reason.startOutsideProgramme);
    assertThat(rules.fault(from("2019-10-02", null, null))).isEqualTo(Reason.dayInFuture);
    assertThat(rules.fault(from("2019-01-07", "2019-10-02", "studies")))
        .isEqualTo(Reason.dayInFuture);
    assertThat(rules.fault(from("2019-01-07", "2019-01-06", "studies")))
        .isEqualTo(Reason.endBeforeParticipation);
  }

  @Test
  void nobodyEndsAfterTheProgramme() {
    var ended = new Period(day("2018-03-01"), day("2019-06-30"));
    var later = new ParticipantRules(ended, Services.service("norra-orebro"), day(TODAY));
    assertThat(later.fault(from("2019-01-07", "2019-07-01", "studies")))
        .isEqualTo(Reason.endAfterProgramme);
  }

  @Test
  void theYearOfBirthCanBeTrue() {
    assertThat(rules.fault(facts(2005, null, null, null))).isEqualTo(Reason.impossibleBirthYear);
    assertThat(rules.fault(facts(2004, null, null, null))).isNull();
    assertThat(rules.fault(facts(1908, null, null, null))).isEqualTo(Reason.impossibleBirthYear);
  }

  @Test
  void wordsAreNationalCodesAndTheMunicipalityIsAMember() {
    assertThat(rules.fault(facts(1980, "0180", null, null)))
        .isEqualTo(Reason.municipalityNotServed);
    assertThat(rules.fault(facts(1980, "1885", "folkskola", null))).isEqualTo(Reason.unknownCode);
    assertThat(rules.fault(facts(1980, "1885", null, "lotto"))).isEqualTo(Reason.unknownCode);
    assertThat(rules.fault(from("2019-01-07", "2019-02-01", "the-moon")))
        .isEqualTo(Reason.unknownCode);
  }

  @Test
  void aFaultIsToldAsWhatItIs() {
    assertThatThrownBy(() -> rules.require(from("2019-01-07", null, "studies")))
        .isInstanceOf(ProgrammeRefused.class)
        .hasMessageContaining("destinationWithoutEnd");
  }

  private static ParticipantFacts from(String started, String ended, String destination) {
    return new ParticipantFacts(
        Sex.WOMAN,
        1980,
        "1885",
        "compulsory",
        "none",
        day(started),
        ended == null ? null : day(ended),
        destination);
  }

  private static ParticipantFacts facts(
      Integer born, String municipality, String education, String support) {
    return new ParticipantFacts(
        Sex.WOMAN, born, municipality, education, support, day("2019-02-01"), null, null);
  }

  private static LocalDate day(String written) {
    return LocalDate.parse(written);
  }
}
