package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.stack.Stack;

/** Demons platser: the lead notes who holds which seat in the tenant's groups. */
final class SeatsDemo {
  private static final Map<String, String> PARTY_OF =
      Map.of(
          "fk", "forsakringskassan",
          "af", "arbetsformedlingen",
          "nsph", "user-organisation",
          "rsmh", "user-organisation");

  private SeatsDemo() {}

  static void load(Stack stack) {
    for (IntakePlan plan : IntakePlan.ALL) {
      DemoVisitor lead = DemoVisitor.signIn(stack, "ledare." + plan.tenant());
      JsonNode groups = lead.get("/steering").path("groups");
      DemoPeople.all().stream()
          .filter(person -> person.roles().equals(Set.of(Role.GROUP_MEMBER)))
          .filter(person -> person.organizations().contains(plan.tenant()))
          .forEach(person -> seat(lead, groups, person));
    }
  }

  private static void seat(DemoVisitor lead, JsonNode groups, DemoPerson person) {
    String party = PARTY_OF.get(person.username().substring(0, person.username().indexOf('.')));
    for (JsonNode group : groups) {
      for (JsonNode seat : group.path("seats")) {
        if (seat.path("party").asText().equals(party)) {
          lead.post(
              "/steering/holders",
              Map.of(
                  "group", group.path("code").asText(),
                  "seat", seat.path("code").asText(),
                  "username", person.username(),
                  "name", person.username(),
                  "from", LocalDate.now().minusYears(1).toString()));
          return;
        }
      }
    }
  }
}
