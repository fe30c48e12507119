package se.brobyggaren.web.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Enkäten i menyn. */
@ApplicationScoped
public class SurveyMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            520,
            "survey.results.menu",
            "/app/survey/results",
            Role.OMBUD,
            Role.LEAD,
            Role.GROUP_MEMBER,
            Role.TENANT_ADMIN));
  }
}
