package se.brobyggaren.web.casework.caseload;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.EarlierCase;
import se.brobyggaren.casework.boundary.caseload.AssignOmbud;
import se.brobyggaren.casework.boundary.caseload.CaseAllocation;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.intake.boundary.queue.Place;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.casework.CaseWords;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Tilldela ett ombud åt någon i kön. */
@Named
@ViewScoped
public class AllocatePage implements Serializable {
  private static final String NEW = "new";

  @Inject Queue queue;
  @Inject CaseAllocation allocation;
  @Inject OmbudChoices choices;
  @Inject CaseWords words;
  @Inject CurrentUser user;
  @Inject Texts texts;
  @Inject Preferences preferences;
  @Inject Messages messages;
  @Inject Clock clock;

  private UUID entry;
  private Place place;
  private List<EarlierCase> earlier = List.of();
  private transient List<Option> ombuds;
  private UUID ombud;
  private LocalDate day;
  private String continued;
  private List<String> reasons = new ArrayList<>();
  private String overCapReason;

  public void load() {
    place = waiting();
    if (place != null) {
      earlier = allocation.toContinue(place.client().id(), place.waitedSince());
      day = LocalDate.now(clock);
      ombud = getOmbudChoices().size() == 1 ? (UUID) ombuds.get(0).value() : null;
    }
  }

  /** Null when somebody else was quicker: the page says so instead of breaking. */
  private Place waiting() {
    try {
      return queue.place(new QueueEntryId(entry));
    } catch (NotFound nobodyWaitsThere) {
      return null;
    }
  }

  public String assign() {
    // Refused, the page shows how much room each has now.
    ombuds = null;
    CaseId goesOn =
        continued == null || continued.equals(NEW) ? null : new CaseId(UUID.fromString(continued));
    CaseId id =
        allocation.assign(
            new AssignOmbud(
                place.entry(), new OmbudId(ombud), day, reasons, goesOn, overCapReason));
    messages.done("casework.allocate.saved");
    return CaseAddress.of(id.value());
  }

  public String getWhy() {
    return place.reason().words(preferences.getLocale());
  }

  public List<Option> getOmbudChoices() {
    if (ombuds == null) {
      ombuds = choices.all();
    }
    return ombuds;
  }

  public List<Option> getEarlierChoices() {
    List<Option> offered = new ArrayList<>();
    earlier.forEach(one -> offered.add(new Option(one.id().toString(), told(one))));
    offered.add(new Option(NEW, texts.of("casework.allocate.earlier.new")));
    return offered;
  }

  private String told(EarlierCase one) {
    return texts.of(
        "casework.allocate.earlier.one",
        one.number(),
        one.closedOn(),
        words.outcome(one.outcome()),
        words.reasons(one.reasons()));
  }

  public boolean isMayExceed() {
    return user.has(Role.LEAD);
  }

  public Place getPlace() {
    return place;
  }

  public List<EarlierCase> getEarlier() {
    return earlier;
  }

  public UUID getEntry() {
    return entry;
  }

  public void setEntry(UUID wanted) {
    entry = wanted;
  }

  public UUID getOmbud() {
    return ombud;
  }

  public void setOmbud(UUID chosen) {
    ombud = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public String getContinued() {
    return continued;
  }

  public void setContinued(String chosen) {
    continued = chosen;
  }

  public List<String> getReasons() {
    return reasons;
  }

  public void setReasons(List<String> chosen) {
    reasons = chosen;
  }

  public String getOverCapReason() {
    return overCapReason;
  }

  public void setOverCapReason(String written) {
    overCapReason = written;
  }
}
