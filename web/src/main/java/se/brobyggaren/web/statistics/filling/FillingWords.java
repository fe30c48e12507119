package se.brobyggaren.web.statistics.filling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Det ifyllda med läsarens ord. */
@Named
@RequestScoped
public class FillingWords {
  @Inject Preferences preferences;
  @Inject Texts texts;

  /** The answer, or that there is none. */
  public String answer(FilledForm filled, String question) {
    return filled.answers().stream()
        .filter(answer -> answer.question().equals(question) && answer.text() != null)
        .map(FilledForm.Answer::text)
        .findFirst()
        .orElseGet(() -> texts.of("statistics.filling.noAnswer"));
  }

  /** As its readers see it: line by line, with the total below. */
  public List<EntryRow> rows(FilledForm filled, Entries entries) {
    var rows = new ArrayList<EntryRow>();
    filled.amounts().stream()
        .filter(of -> of.entries().equals(entries.code()))
        .forEach(
            of -> {
              of.lines()
                  .forEach(
                      line ->
                          rows.add(
                              new EntryRow(
                                  line.text().in(preferences.getLocale()), line.amount(), false)));
              if (of.total() != null) {
                rows.add(total(of.total()));
              }
            });
    filled.grants().stream()
        .filter(of -> of.entries().equals(entries.code()))
        .forEach(
            of -> {
              of.periods()
                  .forEach(
                      period ->
                          rows.add(
                              new EntryRow(
                                  period(period), BigDecimal.valueOf(period.sum()), false)));
              rows.add(total(BigDecimal.valueOf(of.sum())));
            });
    return rows;
  }

  private EntryRow total(BigDecimal sum) {
    return new EntryRow(texts.of("statistics.filling.total"), sum, true);
  }

  /** Rate × ombud × months, as the sum was made. */
  private String period(GrantPeriod period) {
    return texts.of(
        "statistics.filling.period",
        month(period.fromMonth()),
        month(period.toMonth()),
        period.rate(),
        period.ombud(),
        period.toMonth() - period.fromMonth() + 1);
  }

  private String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, preferences.getLocale());
  }

  /** What the numbers are. */
  public String unit(Entries entries) {
    return texts.label(entries.unit());
  }

  /** The figure, or that there is none. */
  public String value(EntryRow row) {
    return row.value() == null ? texts.of("statistics.report.nothing") : texts.number(row.value());
  }
}
