package se.brobyggaren.web.casework.recording;

import jakarta.annotation.PostConstruct;
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
import se.brobyggaren.web.casework.CaseWords;
import se.brobyggaren.web.casework.recording.RecordPage.Recorded;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Råd och stöd med en tryckning: the subject stands there already, the length saves. */
@Named
@ViewScoped
public class AdviceRecordForm implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject AdviceLog advice;
  @Inject CaseWords words;
  @Inject LastUsed last;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private String subject;
  private LocalDate day;
  private Integer minutes;

  /** The subject used last, else this year's most frequent, else the first of the list. */
  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
    if (last.subject() == null) {
      last.advised(mostFrequent());
    }
    subject = last.subject();
  }

  private String mostFrequent() {
    List<Object> known = words.getReasons().stream().map(Option::value).toList();
    return advice.between(day.withDayOfYear(1), day).stream()
        .map(AdviceCount::subject)
        .filter(known::contains)
        .findFirst()
        .orElseGet(() -> known.get(0).toString());
  }

  /** One of the lengths that are offered. */
  public String of(int length) {
    minutes = length;
    return own();
  }

  public String own() {
    UUID counted = advice.count(new CountAdvice(day, minutes, subject));
    last.advised(subject);
    messages.done("casework.record.advice.saved", minutes, words.reasons(List.of(subject)));
    return RecordPage.after(Recorded.ADVICE, counted);
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String chosen) {
    subject = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer written) {
    minutes = written;
  }
}
