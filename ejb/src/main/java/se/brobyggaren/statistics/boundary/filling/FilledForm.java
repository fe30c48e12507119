package se.brobyggaren.statistics.boundary.filling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A form as it is filled in now, in the form's order.
 *
 * @param version to send back when it is saved; 0 while nothing was
 * @param savedAt null while nothing was saved
 * @param savedBy null while nothing was saved
 * @param history what stood at a place before, newest first
 */
public record FilledForm(
    String form,
    LocalText title,
    int year,
    int version,
    Instant savedAt,
    String savedBy,
    List<Answer> answers,
    List<Amounts> amounts,
    List<Grants> grants,
    List<Before> history)
    implements Serializable {
  public FilledForm {
    answers = List.copyOf(answers);
    amounts = List.copyOf(amounts);
    grants = List.copyOf(grants);
    history = List.copyOf(history);
  }

  /** Without what stood there before, and without what only a form that is sent back needs. */
  public FilledForm asItStands() {
    return new FilledForm(
        form, title, year, 0, savedAt, savedBy, answers, amounts, grants, List.of());
  }

  /** The form asks for nothing that people write. */
  public boolean isEmpty() {
    return answers.isEmpty() && amounts.isEmpty() && grants.isEmpty();
  }

  /**
   * @param text null when it is not answered
   * @param draft last year's answer, to be revised; null when this year's form was saved, or there
   *     was none
   */
  public record Answer(String question, LocalText asked, String text, String draft)
      implements Serializable {}

  /**
   * @param total null where none is asked for, or nothing is filled in
   */
  public record Amounts(
      String entries, LocalText title, Entries.Unit unit, List<Line> lines, BigDecimal total)
      implements Serializable {
    public Amounts {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param amount null when it is not filled in
   */
  public record Line(String line, LocalText text, BigDecimal amount) implements Serializable {}

  /**
   * @param sum whole kronor over all periods
   */
  public record Grants(String entries, LocalText title, List<GrantPeriod> periods, long sum)
      implements Serializable {
    public Grants {
      periods = List.copyOf(periods);
    }
  }

  /**
   * @param place the question's or line's own words
   * @param before null when the place was empty
   * @param at when it was replaced
   * @param by by whom
   */
  public record Before(LocalText place, String before, Instant at, String by)
      implements Serializable {}
}
