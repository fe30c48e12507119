package se.brobyggaren.web.casework.course;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.RecordContact;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ny kontakt: today unless another day is written. */
@Named
@ViewScoped
public class CaseContactForm implements Serializable {
  @Inject CaseWork work;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private LocalDate day;
  private ContactKind kind;
  private Integer minutes;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
  }

  public String save(CaseDetail of) {
    work.recordContact(new RecordContact(of.row().id(), day, kind, minutes));
    messages.done("casework.case.contact.saved");
    return CaseAddress.of(of);
  }

  public List<Option> getKinds() {
    return texts.options(ContactKind.values());
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public ContactKind getKind() {
    return kind;
  }

  public void setKind(ContactKind chosen) {
    kind = chosen;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer written) {
    minutes = written;
  }
}
