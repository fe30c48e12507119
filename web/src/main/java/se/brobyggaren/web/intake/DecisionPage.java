package se.brobyggaren.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.ReferralDecisions;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.boundary.reading.ReferralList;
import se.brobyggaren.intake.boundary.reading.ReferralView;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** En ansökan och beslutet om den. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ReferralList referrals;
  @Inject ReferralDecisions decisions;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ReferralView referral;
  private ReferralState outcome;
  private DeclineGround ground;
  private LocalDate day;

  public void load() {
    referral = referrals.find(new ReferralId(id));
    day = LocalDate.now(clock);
  }

  /** Accepted leads to the place in the queue, anything else back here. */
  public String decide() {
    ReferralId decided = new ReferralId(id);
    switch (outcome) {
      case ACCEPTED -> {
        QueueEntryId entry = decisions.accept(decided, day);
        messages.done("intake.referral.accepted");
        return "/app/intake/place?faces-redirect=true&id=" + entry.value();
      }
      case DECLINED -> decisions.decline(decided, day, ground);
      default -> decisions.meet(decided, day);
    }
    messages.done("intake.referral.decided");
    return "/app/intake/referral?faces-redirect=true&id=" + id;
  }

  public boolean isToDecide() {
    return referral.state().open() && referral.mayDecide();
  }

  public List<Circumstance> getCircumstances() {
    return List.of(Circumstance.values());
  }

  public List<Option> getOutcomes() {
    return Arrays.stream(ReferralState.values())
        .filter(state -> referral.state().mayBecome(state))
        .map(state -> new Option(state.name(), texts.of("intake.outcome." + state.name())))
        .toList();
  }

  public List<Option> getGrounds() {
    return texts.options(DeclineGround.values());
  }

  public ReferralView getReferral() {
    return referral;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ReferralState getOutcome() {
    return outcome;
  }

  public void setOutcome(ReferralState outcome) {
    this.outcome = outcome;
  }

  public DeclineGround getGround() {
    return ground;
  }

  public void setGround(DeclineGround ground) {
    this.ground = ground;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
