package se.brobyggaren.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditKind;
import se.brobyggaren.audit.boundary.AuditReview;
import se.brobyggaren.audit.boundary.AuditRow;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Loggen: who did what, who looked at whom, who was refused. */
@Named
@RequestScoped
public class AuditPage {
  @Inject AuditReview review;
  @Inject Texts texts;
  @Inject Clock clock;

  private LocalDate from;
  private LocalDate to;
  private AuditKind kind;
  private int page = 1;
  private long total;
  private List<AuditRow> rows;

  public void load() {
    LocalDate today = LocalDate.now(clock);
    to = to == null ? today : to;
    from = from == null ? to.minusDays(30) : from;
    total = review.count(from, to, kind);
    page = (int) Math.max(1, Math.min(page, getPages()));
    rows = rowsOf(page);
  }

  private List<AuditRow> rowsOf(int number) {
    return review.between(from, to, kind, (number - 1) * AuditReview.PAGE);
  }

  /**
   * What was done, in words. A refusal is named after what was asked for: {@code
   * component.Class.method}.
   */
  public String words(AuditRow row) {
    String key = "audit.activity." + row.activity();
    if (texts.has(key)) {
      return texts.of(key);
    }
    String asked = "audit.of." + row.activity().replaceAll("\\.\\w+$", "");
    return texts.has(asked)
        ? texts.of("audit.about." + row.kind(), texts.of(asked))
        : row.activity();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("audit.entries.file"),
        List.of(
            texts.of("audit.entries.at"),
            texts.of("audit.entries.kind"),
            texts.of("audit.entries.actor"),
            texts.of("audit.entries.what"),
            texts.of("audit.entries.records")),
        AllPages.of(getPages(), this::rowsOf).stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.at(),
                        texts.label(row.kind()),
                        row.actor(),
                        words(row),
                        row.records().size()))
            .toList());
  }

  /** How a kind looks. */
  public String tone(AuditKind of) {
    return switch (of) {
      case ACT -> "info";
      case READING -> "neutral";
      case REFUSAL -> "stop";
    };
  }

  public List<Option> getKinds() {
    return texts.options(AuditKind.values());
  }

  public long getPages() {
    return Math.max(1, (total + AuditReview.PAGE - 1) / AuditReview.PAGE);
  }

  public long getTotal() {
    return total;
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public AuditKind getKind() {
    return kind;
  }

  public void setKind(AuditKind kind) {
    this.kind = kind;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
