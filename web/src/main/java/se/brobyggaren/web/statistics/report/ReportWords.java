package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Rapportens ord på läsarens språk. */
@Named
@RequestScoped
public class ReportWords {
  @Inject Preferences preferences;
  @Inject Texts texts;

  public String of(LocalText text) {
    return text == null ? "" : text.in(preferences.getLocale());
  }

  /** A heading; a band of age says also which years of birth it holds (reports.md R1). */
  public String heading(ReportTable.Heading heading) {
    String text = of(heading.text());
    if (heading.bornFrom() == null && heading.bornTo() == null) {
      return text;
    }
    return texts.of(
        "statistics.report.born", text, year(heading.bornFrom()), year(heading.bornTo()));
  }

  /**
   * @param number 1–12
   */
  public String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, preferences.getLocale());
  }

  /** Its title, and of a split table the category that it is of. */
  public String title(ReportTable table) {
    return table.split() == null
        ? of(table.title())
        : texts.of("statistics.report.split", of(table.title()), heading(table.split()));
  }

  public String count(ReportTable.Figure figure) {
    return figure.count() == null
        ? texts.of("statistics.report.nothing")
        : texts.number(figure.count());
  }

  /** Where a record with something to open is read. */
  public String address(RecordRow row) {
    return switch (row.population()) {
      case DEFICIENCIES, ANSWERS -> "/app/deficiency/report?id=" + row.openId();
      case REFERRALS -> "/app/intake/referral?id=" + row.openId();
      default -> "/app/casework/case?id=" + row.openId();
    };
  }

  /** Empty where no share is taken. */
  public String perCent(BigDecimal share) {
    return share == null ? "" : texts.of("statistics.report.perCent", texts.number(share));
  }

  /** The count, and its share where one is taken. */
  public String figure(ReportTable.Figure figure) {
    return figure.perCent() == null
        ? count(figure)
        : count(figure) + " (" + perCent(figure.perCent()) + ")";
  }

  /** The reason in a sentence, with what it is about. */
  public String sentence(ReportDiscrepancy found, int all) {
    return texts.of(
        "statistics.publishingRefused." + found.kind(),
        found.place(),
        found.expected(),
        found.found(),
        all);
  }

  private static String year(Integer year) {
    return year == null ? "" : Integer.toString(year);
  }
}
