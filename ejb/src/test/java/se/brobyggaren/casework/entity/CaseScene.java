package se.brobyggaren.casework.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.tenantconfig.values.Period;

/** An ombud and a case opened on a day, for tests of the rules. */
final class CaseScene {
  static final Recorded RECORDED = new Recorded(Instant.parse("2026-11-20T10:00:00Z"), "Test");

  final Ombud ombud = ombud("Första");
  final Case aCase;
  final Holding holding;

  CaseScene(LocalDate openedOn) {
    Origin origin = new Origin(UUID.randomUUID(), UUID.randomUUID(), "1885", null);
    aCase = new Case(new CaseNumber(2026, 17), origin, ombud);
    holding = aCase.open(openedOn, List.of("economy"), null, RECORDED);
  }

  static Ombud ombud(String name) {
    Ombud ombud =
        new Ombud(UUID.randomUUID(), name, name, new Period(LocalDate.of(2024, 1, 1), null));
    ombud.take(BigDecimal.ONE, new Period(LocalDate.of(2024, 1, 1), null));
    return ombud;
  }

  void close(LocalDate day) {
    aCase.close("assignments-done", day, holding, RECORDED.at());
  }
}
