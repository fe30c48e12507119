package se.brobyggaren.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.brobyggaren.access.boundary.GiveRole;
import se.brobyggaren.access.boundary.Grants;
import se.brobyggaren.access.boundary.SignIn;
import se.brobyggaren.casework.boundary.CaseCourse;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CloseCase;
import se.brobyggaren.casework.boundary.caseload.AssignOmbud;
import se.brobyggaren.casework.boundary.caseload.CaseAllocation;
import se.brobyggaren.casework.boundary.caseload.CaseloadCapReached;
import se.brobyggaren.casework.boundary.caseload.CaseloadRow;
import se.brobyggaren.casework.boundary.caseload.Caseloads;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.casework.boundary.caseload.RegisterOmbud;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.intake.boundary.ReferralDecisions;
import se.brobyggaren.intake.boundary.ReferralIntake;
import se.brobyggaren.intake.boundary.SubmitReferral;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Scopes;
import se.brobyggaren.stack.container.InContainer;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;

/** DOMAIN rule 3: the cap holds under concurrent assignment. Norra Örebro's is 15. */
@InContainer
class CaseloadCapIT {
  private static final int ROUNDS = 1000;
  private static final int AT_ONCE = 16;
  private static final int CAP = 15;
  private static final String TENANT = "norra-orebro";
  private static final Identity LEAD =
      new Identity("urn:test", "lead", "lead", "Ledare Prov", Set.of(TENANT));

  @Inject ScopeDirectory directory;
  @Inject SignIn signIn;
  @Inject Grants grants;
  @Inject OmbudRegister register;
  @Inject ReferralIntake intake;
  @Inject ReferralDecisions decisions;
  @Inject CaseAllocation allocation;
  @Inject CaseCourse course;
  @Inject Caseloads caseloads;
  @Inject ReadThenCount unguarded;
  @Inject Clock clock;

  @Test
  void sixteenAtOnceNeverExceedTheCap() throws InterruptedException {
    OmbudId ombud = ombud("capped");
    Queue<QueueEntryId> waiting = waiting(CAP - 1 + ROUNDS + AT_ONCE);
    for (int i = 0; i < CAP - 1; i++) {
      asLead(() -> assign(waiting.remove(), ombud));
    }
    int most = 0;
    try (AtOnce threads = new AtOnce(AT_ONCE)) {
      for (int round = 0; round < ROUNDS; round++) {
        Queue<CaseId> opened = new ConcurrentLinkedQueue<>();
        threads.run(
            () -> {
              QueueEntryId entry = waiting.remove();
              try {
                opened.add(asLead(() -> assign(entry, ombud)));
              } catch (CaseloadCapReached full) {
                waiting.add(entry);
              }
            });
        most = Math.max(most, opened.size());
        assertThat(opened).as("round " + round).hasSize(1);
        opened.forEach(id -> asLead(() -> close(id)));
      }
    }
    assertThat(most).isEqualTo(1);
    assertThat(counted(ombud)).isEqualTo(CAP - 1).isEqualTo(held(ombud));
  }

  /** The same crowd, with the comparison taken out of the statement that counts. */
  @Test
  void withoutTheGuardTheSameCrowdExceedsTheCap() throws InterruptedException {
    OmbudId ombud = ombud("unguarded");
    int over = 0;
    try (AtOnce threads = new AtOnce(AT_ONCE)) {
      for (int round = 0; round < ROUNDS && over == 0; round++) {
        Queue<Boolean> through = new ConcurrentLinkedQueue<>();
        threads.run(() -> through.add(asLead(() -> unguarded.takeRoom(ombud, 1))));
        int taken = (int) through.stream().filter(Boolean::booleanValue).count();
        over += Math.max(0, taken - 1);
        asLead(() -> unguarded.giveBack(ombud, taken));
      }
    }
    assertThat(over).as("cases over the cap").isPositive();
  }

  private OmbudId ombud(String username) {
    signIn.recognise(new Identity("urn:test", username, username, username, Set.of(TENANT)));
    as(
        Role.TENANT_ADMIN,
        () -> grants.give(new GiveRole(username, TENANT, Role.OMBUD, null, null)));
    LocalDate from = today().minusYears(1);
    return asLead(() -> register.register(new RegisterOmbud(username, from, null, BigDecimal.ONE)));
  }

  private Queue<QueueEntryId> waiting(int people) throws InterruptedException {
    Queue<Integer> numbers = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < people; i++) {
      numbers.add(i);
    }
    Queue<QueueEntryId> entries = new ConcurrentLinkedQueue<>();
    try (AtOnce threads = new AtOnce(4)) {
      threads.run(
          () -> {
            for (Integer n = numbers.poll(); n != null; n = numbers.poll()) {
              int number = n;
              entries.add(asLead(() -> enterQueue(number)));
            }
          });
    }
    return entries;
  }

  private QueueEntryId enterQueue(int number) {
    RegisterClient person =
        new RegisterClient(
            "Prov Person" + number, null, 1980, Sex.OTHER, new Area("1885", null), false);
    SubmitReferral referral =
        new SubmitReferral(person, "self", null, today(), null, Map.of(), null, null, Boolean.TRUE);
    return decisions.accept(intake.submit(referral), today());
  }

  private CaseId assign(QueueEntryId entry, OmbudId ombud) {
    return allocation.assign(
        new AssignOmbud(entry, ombud, today(), List.of("ekonomi"), null, null));
  }

  private Void close(CaseId id) {
    course.close(new CloseCase(id, 0, today(), "own-wish"));
    return null;
  }

  private int counted(OmbudId ombud) {
    return asLead(register::all).stream()
        .filter(row -> row.id().equals(ombud))
        .findFirst()
        .orElseThrow()
        .active();
  }

  private int held(OmbudId ombud) {
    return asLead(() -> caseloads.on(today())).rows().stream()
        .filter(row -> row.ombud().equals(ombud))
        .mapToInt(CaseloadRow::active)
        .sum();
  }

  private <T> T asLead(Supplier<T> work) {
    return as(Role.LEAD, work);
  }

  private <T> T as(Role role, Supplier<T> work) {
    Scope scope = directory.entry(TENANT).orElseThrow().scope();
    return Scopes.within(scope, LEAD, Set.of(role), work);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
