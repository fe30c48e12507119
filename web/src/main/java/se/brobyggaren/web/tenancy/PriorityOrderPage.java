package se.brobyggaren.web.tenancy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.intake.boundary.queue.preview.Move;
import se.brobyggaren.intake.boundary.queue.preview.QueuePreview;
import se.brobyggaren.tenancy.boundary.ChangePriorityOrder;
import se.brobyggaren.tenancy.boundary.ConfigurationChange;
import se.brobyggaren.tenancy.boundary.NewestVersion;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;

/** Prioriteringsordning: propose another order, see what it does to today's queue, then decide. */
@Named
@ViewScoped
public class PriorityOrderPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TenantConfigurations configurations;
  @Inject ConfigurationChange changes;
  @Inject QueuePreview preview;
  @Inject Preferences preferences;
  @Inject Messages messages;
  @Inject Clock clock;

  private PriorityOrder current;
  private List<RuleChoice> rules;
  private List<List<PriorityRule>> proposed;
  private List<Move> moves;
  private ResolutionForm resolution;

  public void load() {
    NewestVersion newest = configurations.newest();
    current = newest.configuration().priorityOrder();
    rules = RuleChoice.of(current);
    resolution = ResolutionForm.after(newest, LocalDate.now(clock));
  }

  /** Shows what the order would do; nothing is saved. */
  public void showEffect() {
    try {
      proposed = RuleChoice.groups(rules);
    } catch (IllegalArgumentException agesAreOff) {
      messages.refused("tenancy.priority-order.ages");
      return;
    }
    moves = preview.under(current.withGroups(PriorityOrder.ranked(proposed)));
  }

  public String save() {
    changes.priorityOrder(new ChangePriorityOrder(proposed, resolution.resolution()));
    messages.done("tenancy.priority-order.saved");
    return "/app/tenancy/priority-order?faces-redirect=true";
  }

  public String back() {
    moves = null;
    return null;
  }

  public boolean isPreviewed() {
    return moves != null;
  }

  public long getMoved() {
    return moves.stream().filter(move -> move.steps() != 0).count();
  }

  /** The order in force, rank by rank, in words. */
  public List<List<String>> getCurrentWords() {
    return words(current.groups().stream().map(group -> group.rules()).toList());
  }

  public List<List<String>> getProposedWords() {
    return words(proposed);
  }

  private List<List<String>> words(List<List<PriorityRule>> groups) {
    Locale locale = preferences.getLocale();
    return groups.stream()
        .map(rulesOfRank -> rulesOfRank.stream().map(rule -> rule.sentence(locale)).toList())
        .toList();
  }

  public List<Option> getRanks() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(rank -> new Option(rank, Integer.toString(rank)))
        .toList();
  }

  public PriorityOrder getCurrent() {
    return current;
  }

  public List<RuleChoice> getRules() {
    return rules;
  }

  public List<Move> getMoves() {
    return moves;
  }

  public ResolutionForm getResolution() {
    return resolution;
  }
}
