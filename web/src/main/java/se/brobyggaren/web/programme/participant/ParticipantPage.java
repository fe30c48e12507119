package se.brobyggaren.web.programme.participant;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.participant.CloseParticipant;
import se.brobyggaren.programme.boundary.participant.CorrectParticipant;
import se.brobyggaren.programme.boundary.participant.ParticipantId;
import se.brobyggaren.programme.boundary.participant.ParticipantRegister;
import se.brobyggaren.programme.boundary.participant.ParticipantView;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** En deltagare: close, correct, take up again, strike; and what stood before. */
@Named
@ViewScoped
public class ParticipantPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ParticipantRegister participants;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ParticipantView view;
  private final ParticipantFields fields = new ParticipantFields();
  private LocalDate day;
  private String destination;

  public void load() {
    if (id == null) {
      throw new NotFound();
    }
    view = participants.of(new ParticipantId(id));
    fields.take(view.facts());
    day = LocalDate.now(clock);
  }

  public String close() {
    participants.close(new CloseParticipant(view.id(), view.version(), day, destination));
    return done("programme.participant.closed");
  }

  public String correct() {
    participants.correct(new CorrectParticipant(view.id(), view.version(), fields.facts()));
    return done("programme.participant.corrected");
  }

  public String reopen() {
    participants.reopen(view.id(), view.version());
    return done("programme.participant.reopened");
  }

  public String strike() {
    participants.strike(view.id(), view.version());
    messages.done("programme.participant.struck", view.number());
    return "/app/programme/participants?faces-redirect=true&id=" + view.programme().value();
  }

  private String done(String key) {
    messages.done(key);
    return "/app/programme/participant?faces-redirect=true&id=" + id;
  }

  public boolean isOngoing() {
    return view.facts().endedOn() == null;
  }

  public List<Option> getSexes() {
    return texts.options(Sex.values());
  }

  public ParticipantView getView() {
    return view;
  }

  public ParticipantFields getFields() {
    return fields;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public String getDestination() {
    return destination;
  }

  public void setDestination(String chosen) {
    destination = chosen;
  }
}
