package se.brobyggaren.web.intake.queue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.intake.boundary.queue.LeaveReason;
import se.brobyggaren.intake.boundary.queue.PausedTime;
import se.brobyggaren.intake.boundary.queue.Place;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.boundary.queue.QueueStay;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** En plats i kön: why it is there, and pausing, resuming and leaving. */
@Named
@ViewScoped
public class PlacePage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject Queue queue;
  @Inject QueueStay stay;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private Place place;
  private List<PausedTime> pauses;
  private LocalDate day;
  private LocalDate leftOn;
  private LeaveReason reason;

  public void load() {
    place = queue.place(entry());
    pauses = new ArrayList<>(stay.pauses(entry()));
    day = LocalDate.now(clock);
    leftOn = day;
  }

  public String pause() {
    stay.pause(entry(), day);
    messages.done("intake.place.paused");
    return again();
  }

  public String resume() {
    stay.resume(entry(), day);
    messages.done("intake.place.resumed");
    return again();
  }

  public String leave() {
    stay.leave(entry(), leftOn, reason);
    messages.done("intake.place.left");
    return "/app/intake/queue?faces-redirect=true";
  }

  private String again() {
    return "/app/intake/place?faces-redirect=true&id=" + id;
  }

  private QueueEntryId entry() {
    return new QueueEntryId(id);
  }

  public List<Option> getReasons() {
    return texts.options(LeaveReason.values());
  }

  public List<PausedTime> getPauses() {
    return pauses;
  }

  public Place getPlace() {
    return place;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getLeftOn() {
    return leftOn;
  }

  public void setLeftOn(LocalDate leftOn) {
    this.leftOn = leftOn;
  }

  public LeaveReason getReason() {
    return reason;
  }

  public void setReason(LeaveReason reason) {
    this.reason = reason;
  }
}
