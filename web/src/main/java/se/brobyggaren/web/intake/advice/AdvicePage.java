package se.brobyggaren.web.intake.advice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.intake.boundary.advice.AdviceCount;
import se.brobyggaren.intake.boundary.advice.AdviceLog;
import se.brobyggaren.intake.boundary.advice.CountAdvice;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Råd och stöd: counted in seconds, and taken back as quickly. */
@Named
@ViewScoped
public class AdvicePage implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int USUAL_MINUTES = 15;

  @Inject AdviceLog advice;
  @Inject TenantConfigurations configurations;
  @Inject Preferences preferences;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private LocalDate day;
  private Integer minutes = USUAL_MINUTES;
  private String subject;
  private UUID undo;
  private Integer year;
  private List<AdviceCount> counts = List.of();

  public void load() {
    LocalDate today = LocalDate.now(clock);
    day = today;
    year = year == null ? Integer.valueOf(today.getYear()) : year;
    counts =
        advice.between(
            LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1).plusYears(1).minusDays(1));
  }

  public String save() {
    UUID counted = advice.count(new CountAdvice(day, minutes, subject));
    messages.done("intake.advice.saved");
    return "/app/intake/advice?faces-redirect=true&undo=" + counted;
  }

  public String takeBack() {
    advice.takeBack(undo);
    messages.done("intake.advice.takenBack");
    return "/app/intake/advice?faces-redirect=true";
  }

  public List<Option> getSubjects() {
    return terms().stream()
        .map(term -> new Option(term.code(), term.text().in(preferences.getLocale())))
        .toList();
  }

  public String word(String code) {
    return terms().stream()
        .filter(term -> term.code().equals(code))
        .findFirst()
        .map(term -> term.text().in(preferences.getLocale()))
        .orElse(code);
  }

  public long getNumber() {
    return counts.stream().mapToLong(AdviceCount::number).sum();
  }

  public long getMinutesInAll() {
    return counts.stream().mapToLong(AdviceCount::minutes).sum();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("intake.advice.file"),
        List.of(
            texts.of("intake.advice.subject"),
            texts.of("intake.advice.number"),
            texts.of("intake.advice.minutes")),
        counts.stream()
            .map(c -> List.<Object>of(word(c.subject()), c.number(), c.minutes()))
            .toList());
  }

  private List<Term> terms() {
    return configurations.current().vocabularies().terms(CodeList.CONTACT_REASONS);
  }

  public List<AdviceCount> getCounts() {
    return counts;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public UUID getUndo() {
    return undo;
  }

  public void setUndo(UUID undo) {
    this.undo = undo;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
