package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.survey.boundary.HandOutCodes;
import se.brobyggaren.survey.boundary.HandedOut;
import se.brobyggaren.survey.boundary.SurveyInvitations;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/**
 * Lämna ut enkäten: letters to print or links to send. The codes live in the one answer that shows
 * them, not in the session.
 */
@Named
@RequestScoped
public class HandOutPage {
  private static final int A_BUNCH = 10;

  /** What is made of the codes. */
  public enum Kind {
    LETTERS,
    LINKS
  }

  @Inject SurveyInvitations invitations;
  @Inject Texts texts;

  private Integer number = A_BUNCH;
  private Kind kind = Kind.LETTERS;
  private String language = "sv";
  private LocalDate validTo;
  private HandedOut made;

  public void open() {
    validTo = invitations.validTo();
  }

  public LocalDate getValidTo() {
    return validTo;
  }

  public void make() {
    made = invitations.handOut(new HandOutCodes(number));
  }

  /** A text of the letter, in the letter's language, whatever the giver reads. */
  public String letter(String key, Object... arguments) {
    return Texts.in(Locale.forLanguageTag(language), "survey.letter." + key, arguments);
  }

  public String link(String code) {
    return SurveyAddress.withCode(code);
  }

  public String getAddress() {
    return SurveyAddress.toRead();
  }

  public List<Option> getKinds() {
    return texts.options(Kind.values());
  }

  public List<Option> getLanguages() {
    return List.of(
        new Option("sv", texts.of("frame.language.sv")),
        new Option("en", texts.of("frame.language.en")));
  }

  public List<String> getLetters() {
    return made == null || kind != Kind.LETTERS ? List.of() : made.codes();
  }

  public List<String> getLinks() {
    return made == null || kind != Kind.LINKS ? List.of() : made.codes();
  }

  public HandedOut getMade() {
    return made;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
