package se.brobyggaren.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.intake.boundary.PerhapsKnown;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralIntake;
import se.brobyggaren.intake.boundary.ReferralRefused;
import se.brobyggaren.intake.boundary.SubmitReferral;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ny ansökan: asks what the tenant's order needs first; more may be answered, nothing must. */
@Named
@ViewScoped
public class NewReferralPage implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ANOTHER = "another";

  @Inject ReferralIntake intake;
  @Inject ClientRegister clients;
  @Inject TenantConfigurations configurations;
  @Inject Messages messages;
  @Inject Words words;
  @Inject Texts texts;
  @Inject Clock clock;

  private final PersonForm person = new PersonForm();
  private List<Question> asked = List.of();
  private List<Question> more = List.of();
  private String source = "self";
  private LocalDate consentedOn;
  private LocalDate appliedOn;
  private String wish;
  private boolean ageAsked;
  private boolean turnedMinimumAge;
  private List<ClientCard> candidates = List.of();
  private String known;

  public void load() {
    Set<Circumstance> needed = configurations.current().priorityOrder().circumstances();
    asked = needed.stream().map(Question::new).collect(Collectors.toCollection(ArrayList::new));
    more =
        Stream.of(Circumstance.values())
            .filter(circumstance -> !needed.contains(circumstance))
            .map(Question::new)
            .collect(Collectors.toCollection(ArrayList::new));
    appliedOn = LocalDate.now(clock);
  }

  public String save() {
    try {
      ReferralId id = intake.submit(filled());
      messages.done("intake.new.saved");
      return "/app/intake/referral?faces-redirect=true&id=" + id.value();
    } catch (PerhapsKnown perhaps) {
      candidates =
          new ArrayList<>(
              clients.cards(
                  perhaps.candidates().stream().map(PerhapsKnown.Candidate::id).toList(),
                  Set.of()));
      messages.refused(perhaps.key(), perhaps.args().toArray());
      return null;
    } catch (ReferralRefused refused) {
      ageAsked |= refused.reason() == ReferralRefused.Reason.perhapsTooYoung;
      throw refused;
    }
  }

  private SubmitReferral filled() {
    boolean said = known != null && !known.isBlank();
    return new SubmitReferral(
        person.filled(),
        source,
        consentedOn,
        appliedOn,
        turnedMinimumAge,
        answers(),
        wish,
        said && !known.equals(ANOTHER) ? Integer.valueOf(known) : null,
        said && known.equals(ANOTHER));
  }

  private Map<Circumstance, Answer> answers() {
    return Stream.concat(asked.stream(), more.stream())
        .collect(Collectors.toMap(Question::getCircumstance, Question::answer));
  }

  /** The clients who may be the same person, and that it is another one. */
  public List<Option> getKnownOptions() {
    List<Option> options = new ArrayList<>();
    for (ClientCard card : candidates) {
      options.add(
          new Option(
              String.valueOf(card.number()),
              texts.of(
                  "intake.new.same",
                  String.valueOf(card.number()),
                  words.name(card),
                  String.valueOf(card.yearOfBirth()),
                  words.area(card.area()))));
    }
    options.add(new Option(ANOTHER, texts.of("intake.new.another")));
    return options;
  }

  public List<Option> getSexes() {
    return texts.options(Sex.values());
  }

  public List<ClientCard> getCandidates() {
    return candidates;
  }

  public PersonForm getPerson() {
    return person;
  }

  public List<Question> getAsked() {
    return asked;
  }

  public List<Question> getMore() {
    return more;
  }

  public boolean isAgeAsked() {
    return ageAsked;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getConsentedOn() {
    return consentedOn;
  }

  public void setConsentedOn(LocalDate consentedOn) {
    this.consentedOn = consentedOn;
  }

  public LocalDate getAppliedOn() {
    return appliedOn;
  }

  public void setAppliedOn(LocalDate appliedOn) {
    this.appliedOn = appliedOn;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public boolean isTurnedMinimumAge() {
    return turnedMinimumAge;
  }

  public void setTurnedMinimumAge(boolean turnedMinimumAge) {
    this.turnedMinimumAge = turnedMinimumAge;
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }
}
