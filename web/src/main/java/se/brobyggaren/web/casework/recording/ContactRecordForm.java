package se.brobyggaren.web.casework.recording;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.RecordContact;
import se.brobyggaren.web.casework.recording.RecordPage.Recorded;
import se.brobyggaren.web.form.Messages;

/** Kontakt med en klient: choose the case, press the kind. */
@Named
@ViewScoped
public class ContactRecordForm implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject CaseWork work;
  @Inject Messages messages;
  @Inject Clock clock;

  private UUID of;
  private LocalDate day;
  private Integer minutes;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
  }

  public String by(ContactKind kind) {
    UUID contact = work.recordContact(new RecordContact(new CaseId(of), day, kind, minutes));
    messages.done("casework.case.contact.saved");
    return RecordPage.after(Recorded.CONTACT, contact, of);
  }

  public UUID getOf() {
    return of;
  }

  public void setOf(UUID chosen) {
    of = chosen;
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
