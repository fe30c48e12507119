package se.brobyggaren.web.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.AccountForYear;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Texts;

/** Insatsens år: budget, utfall, måluppfyllelse och avvikelser. */
@Named("programmeAccountPage")
@ViewScoped
public class AccountPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ProgrammeRegister programmes;
  @Inject Messages messages;
  @Inject Texts texts;

  private UUID id;
  private Integer year;
  private ProgrammeView view;
  private int version;
  private Long budget;
  private Long outcome;
  private String fulfilment;
  private String deviations;

  public void load() {
    if (id == null || year == null) {
      throw new NotFound();
    }
    view = programmes.of(new ProgrammeId(id));
    var account = view.year(year);
    version = account.version();
    budget = account.budget();
    outcome = account.outcome();
    fulfilment = account.fulfilment();
    deviations = account.deviations();
  }

  public String save() {
    programmes.account(
        new AccountForYear(view.id(), year, version, budget, outcome, fulfilment, deviations));
    messages.done("programme.account.saved", Integer.toString(year));
    return "/app/programme/sheet?faces-redirect=true&id=" + id + "&year=" + year;
  }

  public String getTitle() {
    return texts.of("programme.account.titleOf", view.name(), Integer.toString(year));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer wanted) {
    year = wanted;
  }

  public ProgrammeView getView() {
    return view;
  }

  public Long getBudget() {
    return budget;
  }

  public void setBudget(Long written) {
    budget = written;
  }

  public Long getOutcome() {
    return outcome;
  }

  public void setOutcome(Long written) {
    outcome = written;
  }

  public String getFulfilment() {
    return fulfilment;
  }

  public void setFulfilment(String written) {
    fulfilment = written;
  }

  public String getDeviations() {
    return deviations;
  }

  public void setDeviations(String written) {
    deviations = written;
  }
}
