package se.brobyggaren.web.national;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.StatementView.Kind;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeRow;
import se.brobyggaren.national.boundary.review.EndOrReopen;
import se.brobyggaren.national.boundary.review.RecordAnswer;
import se.brobyggaren.national.boundary.review.RecordDecision;
import se.brobyggaren.national.boundary.review.ThemeReview;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Registrera svar, beslut eller avslut. */
@Named
@ViewScoped
public class StatementPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject NationalThemes themes;
  @Inject ThemeReview review;
  @Inject NationalWords words;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ThemeRow theme;
  private String what;
  private String authority;
  private String wording;
  private LocalDate on;

  public void load() {
    theme = themes.of(new ThemeId(id), 1).row();
    on = LocalDate.now(clock);
    if (theme.authorities().size() == 1) {
      authority = theme.authorities().get(0);
    }
  }

  /** An answer, one of the decisions, an end or a new start: what the theme's state allows. */
  public List<Option> getChoices() {
    if (theme.state().isOpen()) {
      List<Option> choices = new ArrayList<>();
      choices.add(new Option(Kind.ANSWER.name(), texts.of("national.statement.ANSWER")));
      Arrays.stream(NationalDecision.values())
          .map(d -> new Option(d.name(), texts.of("national.said.DECISION", texts.label(d))))
          .forEach(choices::add);
      choices.add(new Option(Kind.CLOSED.name(), texts.of("national.statement.CLOSED")));
      return choices;
    }
    return List.of(new Option(Kind.REOPENED.name(), texts.of("national.statement.REOPENED")));
  }

  public List<Option> getAuthorities() {
    return theme.authorities().stream()
        .map(code -> new Option(code, words.authority(code)))
        .toList();
  }

  public String save() {
    ThemeId of = new ThemeId(id);
    if (Kind.ANSWER.name().equals(what)) {
      if (authority == null) {
        messages.refusedAt("form:authority", "national.statement.whoAnswered");
        return null;
      }
      review.answer(of, new RecordAnswer(authority, wording, on));
    } else if (Kind.CLOSED.name().equals(what)) {
      review.close(of, new EndOrReopen(wording, on));
    } else if (Kind.REOPENED.name().equals(what)) {
      review.reopen(of, new EndOrReopen(wording, on));
    } else {
      review.decide(of, new RecordDecision(NationalDecision.valueOf(what), wording, on));
    }
    messages.done("national.statement.saved");
    return "/app/national/theme?faces-redirect=true&id=" + id;
  }

  public ThemeRow getTheme() {
    return theme;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getWording() {
    return wording;
  }

  public void setWording(String wording) {
    this.wording = wording;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
