package se.brobyggaren.programme.entity;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.programme.boundary.ProgrammeRefused;
import se.brobyggaren.programme.boundary.ProgrammeRefused.Reason;
import se.brobyggaren.programme.boundary.participant.ParticipantFacts;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * What can be true of a participant (rimlighet), so that every table adds up: one known word for
 * each question, days within the programme, and a destination of each who has ended and of nobody
 * else (DOMAIN section 7).
 */
public final class ParticipantRules {
  private static final int YOUNGEST = 15;
  private static final int OLDEST = 110;

  private final Period programme;
  private final Set<String> municipalities;
  private final LocalDate today;

  public ParticipantRules(Period programme, TenantConfiguration tenant, LocalDate today) {
    this.programme = programme;
    this.today = today;
    this.municipalities =
        tenant.areas().stream().map(Area::municipality).collect(Collectors.toSet());
  }

  /** Null when nothing stands against it. */
  public Reason fault(ParticipantFacts facts) {
    Reason found = days(facts);
    return found == null ? words(facts) : found;
  }

  /**
   * @throws ProgrammeRefused when something stands against it
   */
  public void require(ParticipantFacts facts) {
    Reason found = fault(facts);
    if (found != null) {
      throw new ProgrammeRefused(found);
    }
  }

  private Reason days(ParticipantFacts facts) {
    LocalDate ended = facts.endedOn();
    if (facts.startedOn().isAfter(today) || ended != null && ended.isAfter(today)) {
      return Reason.dayInFuture;
    }
    if (!programme.includes(facts.startedOn())) {
      return Reason.startOutsideProgramme;
    }
    if (ended != null && ended.isBefore(facts.startedOn())) {
      return Reason.endBeforeParticipation;
    }
    if (ended != null && !programme.includes(ended)) {
      return Reason.endAfterProgramme;
    }
    if (ended == null && facts.destination() != null) {
      return Reason.destinationWithoutEnd;
    }
    return ended != null && facts.destination() == null ? Reason.destinationMissing : null;
  }

  private Reason words(ParticipantFacts facts) {
    if (facts.yearOfBirth() != null) {
      int age = facts.startedOn().getYear() - facts.yearOfBirth();
      if (age < YOUNGEST || age > OLDEST) {
        return Reason.impossibleBirthYear;
      }
    }
    if (facts.municipality() != null && !municipalities.contains(facts.municipality())) {
      return Reason.municipalityNotServed;
    }
    boolean known =
        knows(CodeList.EDUCATION, facts.education())
            && knows(CodeList.MEANS_OF_SUPPORT, facts.meansOfSupport())
            && knows(CodeList.PROGRAMME_DESTINATIONS, facts.destination());
    return known ? null : Reason.unknownCode;
  }

  private static boolean knows(CodeList list, String code) {
    return code == null || list.find(code).isPresent();
  }
}
