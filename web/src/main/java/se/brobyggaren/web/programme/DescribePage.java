package se.brobyggaren.web.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.DescribeProgramme;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Texts;

/** En ny insats, or another description of one. */
@Named("programmeDescribePage")
@ViewScoped
public class DescribePage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ProgrammeRegister programmes;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private int version;
  private String name;
  private String kind;
  private String purpose;
  private String targetGroup;
  private String goal;
  private String parties;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    if (id == null) {
      if (!programmes.isHost()) {
        throw new NotFound();
      }
      from = LocalDate.of(LocalDate.now(clock).getYear(), 1, 1);
      return;
    }
    ProgrammeView view = programmes.of(new ProgrammeId(id));
    version = view.version();
    name = view.name();
    kind = view.kind();
    purpose = view.purpose();
    targetGroup = view.targetGroup();
    goal = view.goal();
    parties = view.parties();
    from = view.from();
    to = view.to();
  }

  public String save() {
    var wish = new DescribeProgramme(name, kind, purpose, targetGroup, goal, parties, from, to);
    if (id == null) {
      id = programmes.add(wish).value();
    } else {
      programmes.describe(new ProgrammeId(id), version, wish);
    }
    messages.done("programme.describe.saved");
    return "/app/programme/programme?faces-redirect=true&id=" + id;
  }

  public String getTitle() {
    return texts.of(id == null ? "programme.describe.new" : "programme.describe.title");
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public String getName() {
    return name;
  }

  public void setName(String written) {
    name = written;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String written) {
    kind = written;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String written) {
    purpose = written;
  }

  public String getTargetGroup() {
    return targetGroup;
  }

  public void setTargetGroup(String written) {
    targetGroup = written;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String written) {
    goal = written;
  }

  public String getParties() {
    return parties;
  }

  public void setParties(String written) {
    parties = written;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate written) {
    from = written;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate written) {
    to = written;
  }
}
