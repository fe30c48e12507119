package se.brobyggaren.web.casework.circumstances;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.circumstances.AppealKind;
import se.brobyggaren.casework.boundary.circumstances.ClientCircumstances;
import se.brobyggaren.casework.boundary.circumstances.RecordAppeal;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Omprövning eller överklagande: a new one, or one that never was. */
@Named
@ViewScoped
public class AppealForm implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientCircumstances circumstances;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private String authority;
  private AppealKind kind = AppealKind.APPEAL;
  private LocalDate day;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
  }

  public String save(CaseId of) {
    circumstances.appeal(new RecordAppeal(of, authority, kind, day));
    return back(of, "casework.circumstances.appeal.saved");
  }

  public String strike(CaseId of, UUID appeal) {
    circumstances.strikeAppeal(of, appeal);
    return back(of, "casework.circumstances.appeal.struck");
  }

  private String back(CaseId of, String said) {
    messages.done(said);
    return "/app/casework/circumstances?faces-redirect=true&id=" + of.value();
  }

  public List<Option> getKinds() {
    return texts.options(AppealKind.values());
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String chosen) {
    authority = chosen;
  }

  public AppealKind getKind() {
    return kind;
  }

  public void setKind(AppealKind chosen) {
    kind = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }
}
