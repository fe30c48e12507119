package se.brobyggaren.web.casework.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import se.brobyggaren.casework.boundary.caseload.CaseloadRow;
import se.brobyggaren.casework.boundary.caseload.Caseloads;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ombud att välja bland, each with the caseload against the cap. */
@Dependent
public class OmbudChoices implements Serializable {
  @Inject Caseloads caseloads;
  @Inject Texts texts;

  public List<Option> all() {
    return caseloads.toChooseAmong().stream().map(this::option).toList();
  }

  private Option option(CaseloadRow row) {
    String label =
        row.allowed() == null
            ? texts.of("casework.allocate.noCap", row.name(), row.active())
            : texts.of("casework.allocate.room", row.name(), row.active(), row.allowed());
    return new Option(row.ombud().value(), label);
  }
}
