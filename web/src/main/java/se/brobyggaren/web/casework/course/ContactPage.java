package se.brobyggaren.web.casework.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.RecordContact;
import se.brobyggaren.casework.boundary.reading.CaseDetail.ContactView;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Rätta en kontakt. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
  @Inject CaseList cases;
  @Inject CaseWork work;
  @Inject Messages messages;
  @Inject Texts texts;

  private UUID id;
  private UUID contact;
  private LocalDate day;
  private ContactKind kind;
  private Integer minutes;

  public void load() {
    ContactView now =
        cases.one(new CaseId(id)).contacts().stream()
            .filter(one -> one.id().equals(contact))
            .findFirst()
            .orElseThrow(NotFound::new);
    day = now.day();
    kind = now.kind();
    minutes = now.minutes();
  }

  public String save() {
    work.correctContact(contact, new RecordContact(new CaseId(id), day, kind, minutes));
    messages.done("casework.contact.saved");
    return CaseAddress.of(id);
  }

  public String strike() {
    work.strikeContact(new CaseId(id), contact);
    messages.done("casework.contact.struck");
    return CaseAddress.of(id);
  }

  public List<Option> getKinds() {
    return texts.options(ContactKind.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public UUID getContact() {
    return contact;
  }

  public void setContact(UUID wanted) {
    contact = wanted;
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
