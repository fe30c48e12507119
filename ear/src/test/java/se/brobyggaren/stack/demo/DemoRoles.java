package se.brobyggaren.stack.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.stack.Stack;

/**
 * Demons roller, given as in a new installation: everybody signs in once, the operator names the
 * admins and the people of boards and national bodies, and each admin names the rest.
 */
final class DemoRoles {
  private static final Set<Role> BY_OPERATOR =
      EnumSet.of(
          Role.TENANT_ADMIN,
          Role.COUNTY_READER,
          Role.RETURN_OFFICER,
          Role.REVIEW_MEMBER,
          Role.REVIEW_EDITOR);
  private static final Set<Role> BY_ADMIN = EnumSet.of(Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER);

  private final Stack stack;

  DemoRoles(Stack stack) {
    this.stack = stack;
  }

  void give() {
    DemoPeople.all().forEach(person -> signIn(person.username()).get("/me"));
    signInAtTheRegion();
    DemoVisitor operator = signIn(DemoPeople.OPERATOR.username());
    DemoPeople.all()
        .forEach(
            person ->
                person
                    .organizations()
                    .forEach(scope -> give(operator, person, scope, BY_OPERATOR)));
    for (String tenant : DemoPeople.tenants()) {
      DemoVisitor admin = signIn("admin." + tenant);
      DemoPeople.all().stream()
          .filter(person -> person.organizations().contains(tenant))
          .forEach(person -> give(admin, person, tenant, BY_ADMIN));
    }
    DemoPerson ofRegion = DemoPeople.OF_REGION;
    String tenant = ofRegion.organizations().get(0);
    give(signIn("admin." + tenant), ofRegion, tenant, BY_ADMIN);
  }

  private void signInAtTheRegion() {
    HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(Redirect.NORMAL)
            .build();
    new LoginPages(http)
        .signIn(URI.create(stack.url() + "/app/start"), DemoPeople.OF_REGION_ADDRESS);
  }

  private DemoVisitor signIn(String username) {
    return DemoVisitor.signIn(stack, username);
  }

  private static void give(DemoVisitor giver, DemoPerson person, String scope, Set<Role> mayGive) {
    person.roles().stream()
        .filter(mayGive::contains)
        .forEach(
            role ->
                giver.post(
                    "/grants",
                    Map.of("person", person.username(), "scope", scope, "role", role.name())));
  }
}
