package se.brobyggaren.stack.demo;

import java.util.stream.Collectors;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.stack.Progress;
import se.brobyggaren.stack.Stack;

/** Välkomsttext: who can sign in, and where. */
final class Welcome {
  private final Stack stack;
  private final Progress progress;

  Welcome(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
  }

  void say() {
    progress.say("");
    progress.say("Started in " + progress.total() + " s. Ctrl-C stops everything.");
    progress.say("Demo users; the password of all is: " + DemoPerson.PASSWORD);
    DemoPeople.all().forEach(this::say);
    say(DemoPeople.OF_REGION);
    progress.say(
        "  (the last one signs in as %s, at the region's own login)"
            .formatted(DemoPeople.OF_REGION_ADDRESS));
    progress.say("");
    progress.say("Brobyggaren is ready: " + stack.url() + "/");
  }

  private void say(DemoPerson person) {
    progress.say(
        "  %-32s %-30s %s"
            .formatted(
                person.username(), rolesOf(person), String.join(", ", person.organizations())));
  }

  private static String rolesOf(DemoPerson person) {
    return person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
  }
}
