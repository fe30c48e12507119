package se.brobyggaren.web.client;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.reading.OwnClients;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.CorrectClient;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.intake.PersonForm;
import se.brobyggaren.web.intake.Words;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Rätta uppgifter om en person; what stood before stays in the records. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientRegister clients;
  @Inject OwnClients own;
  @Inject Words words;
  @Inject Messages messages;
  @Inject Texts texts;

  private UUID id;
  private ClientDetails details;
  private PersonForm person;
  private boolean turned;

  public void load() {
    details = clients.details(new ClientId(id), own.ofTheUser());
    person = PersonForm.of(details);
  }

  public String save() {
    clients.correct(
        new CorrectClient(new ClientId(id), details.version(), person.filled(), turned),
        own.ofTheUser());
    messages.done("client.person.saved");
    return "/app/client/person?faces-redirect=true&id=" + id;
  }

  public boolean isHidden() {
    return details.card().name().hidden();
  }

  public boolean isTurned() {
    return turned;
  }

  public void setTurned(boolean said) {
    turned = said;
  }

  public ClientDetails getDetails() {
    return details;
  }

  public PersonForm getPerson() {
    return person;
  }

  public List<Option> getSexes() {
    return texts.options(Sex.values());
  }

  /** Those that are served, and where the person lives when that is none of them. */
  public List<Option> getAreas() {
    List<Option> areas = new ArrayList<>(words.getAreas());
    details
        .card()
        .area()
        .visible()
        .map(now -> new Option(Words.key(now), words.area(now)))
        .filter(now -> areas.stream().noneMatch(one -> one.value().equals(now.value())))
        .ifPresent(areas::add);
    return areas;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
