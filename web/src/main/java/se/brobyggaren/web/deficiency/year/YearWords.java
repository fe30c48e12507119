package se.brobyggaren.web.deficiency.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.brobyggaren.deficiency.boundary.reading.ReportView.Thread;
import se.brobyggaren.deficiency.boundary.reading.YearRow;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** En rapport i årets förteckning, i hela meningar. */
@Named
@RequestScoped
public class YearWords {
  @Inject Preferences preferences;
  @Inject Texts texts;

  public String words(List<Term> terms) {
    return terms.stream().map(this::word).collect(Collectors.joining(", "));
  }

  private String word(Term term) {
    return term.text().in(preferences.getLocale());
  }

  public String decision(YearRow row) {
    var decision = row.decision();
    return decision == null
        ? texts.of("deficiency.year.notDecided")
        : texts.of(
            "deficiency.year.decided",
            texts.label(decision.outcome()),
            decision.groupName() == null
                ? texts.of("deficiency.year.byLead")
                : decision.groupName(),
            decision.decidedOn(),
            decision.wording());
  }

  /** One sentence an authority; none before somebody decided that there is to be a measure. */
  public List<String> answers(YearRow row) {
    return row.decision() == null ? List.of() : row.threads().stream().map(this::answer).toList();
  }

  private String answer(Thread thread) {
    var authority =
        thread.which() == null
            ? word(thread.authority())
            : word(thread.authority()) + " (" + thread.which() + ")";
    if (thread.sentOn() == null) {
      return texts.of("deficiency.year.notSent", authority);
    }
    if (thread.unanswered()) {
      return texts.of("deficiency.year.unanswered", authority, thread.answeredOn());
    }
    if (thread.waiting()) {
      return texts.of("deficiency.year.waits", authority, thread.sentOn());
    }
    var said =
        texts.of("deficiency.year.answered", authority, thread.answeredOn(), thread.answer());
    return thread.measures() == null || thread.measures().isBlank()
        ? said
        : texts.of("deficiency.year.measures", said, thread.measures());
  }

  public String improvement(YearRow row) {
    var feedback = row.feedback();
    if (feedback == null) {
      return texts.of("deficiency.year.notClosed");
    }
    return feedback.improvement() == null
        ? feedback.text()
        : texts.of(
            "deficiency.year.improved",
            texts.label(feedback.improvement()),
            feedback.what() == null ? feedback.text() : feedback.what());
  }
}
