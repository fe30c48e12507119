package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A report's form (blankett).
 *
 * @param to who receives it
 */
public record ReportForm(String code, LocalText title, LocalText to, List<Section> sections)
    implements Serializable {

  public ReportForm {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(to, "to");
    sections = List.copyOf(sections);
  }

  public Stream<TableLayout> tables() {
    return sections.stream().flatMap(section -> section.tables().stream());
  }

  public Optional<TableLayout> table(String table) {
    return tables().filter(one -> one.code().equals(table)).findFirst();
  }

  /** A part with a heading (avsnitt); each list may be empty. */
  public record Section(
      LocalText title,
      List<Question> questions,
      List<TableLayout> tables,
      List<Entries> entries,
      List<Goal> goals)
      implements Serializable {
    public Section {
      Objects.requireNonNull(title, "title");
      questions = questions == null ? List.of() : List.copyOf(questions);
      tables = tables == null ? List.of() : List.copyOf(tables);
      entries = entries == null ? List.of() : List.copyOf(entries);
      goals = goals == null ? List.of() : List.copyOf(goals);
    }
  }

  /** A question with a text answer (fråga), drafted from last year's. */
  public record Question(String code, LocalText text) implements Serializable {
    public Question {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A goal of the tenant (mål) that is measured against its records. */
  public enum Goal {
    SATISFACTION,
    /** Every day of the period, not only its last. */
    CASES_PER_FTE,
    TIME_LIMIT
  }
}
