package se.brobyggaren.web.casework.circumstances;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.circumstances.ChildrenAtHome;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.casework.boundary.circumstances.CircumstancesView;
import se.brobyggaren.casework.boundary.circumstances.ClientCircumstances;
import se.brobyggaren.casework.boundary.circumstances.RecordCircumstances;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Klientens omständigheter: one compact form; what is left out was not asked. */
@Named
@ViewScoped
public class CircumstancesPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientCircumstances circumstances;
  @Inject Messages messages;
  @Inject Texts texts;

  private UUID id;
  private CircumstancesView view;
  private boolean transferredIn;
  private Boolean minorChildren;
  private ChildrenAtHome childrenAtHome;
  private Boolean grownUpChildrenAtHome;
  private Integer authoritiesInvolved;
  private String meansOfSupport;
  private String education;
  private boolean appealsAsked;

  public void load() {
    view = circumstances.of(new CaseId(id));
    Circumstances now = view.now();
    transferredIn = now.transferredIn();
    minorChildren = now.minorChildren();
    childrenAtHome = now.childrenAtHome();
    grownUpChildrenAtHome = now.grownUpChildrenAtHome();
    authoritiesInvolved = now.authoritiesInvolved();
    meansOfSupport = now.meansOfSupport();
    education = now.education();
    appealsAsked = now.appealsAsked();
  }

  public String save() {
    Circumstances now =
        new Circumstances(
            transferredIn,
            minorChildren,
            childrenAtHome,
            grownUpChildrenAtHome,
            authoritiesInvolved,
            meansOfSupport,
            education,
            appealsAsked);
    circumstances.record(new RecordCircumstances(view.caseId(), view.version(), now));
    messages.done("casework.circumstances.saved");
    return CaseAddress.of(id);
  }

  public List<Option> getChildrenChoices() {
    return texts.options(ChildrenAtHome.values());
  }

  public CircumstancesView getView() {
    return view;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public boolean isTransferredIn() {
    return transferredIn;
  }

  public void setTransferredIn(boolean said) {
    transferredIn = said;
  }

  public Boolean getMinorChildren() {
    return minorChildren;
  }

  public void setMinorChildren(Boolean said) {
    minorChildren = said;
  }

  public ChildrenAtHome getChildrenAtHome() {
    return childrenAtHome;
  }

  public void setChildrenAtHome(ChildrenAtHome chosen) {
    childrenAtHome = chosen;
  }

  public Boolean getGrownUpChildrenAtHome() {
    return grownUpChildrenAtHome;
  }

  public void setGrownUpChildrenAtHome(Boolean said) {
    grownUpChildrenAtHome = said;
  }

  public Integer getAuthoritiesInvolved() {
    return authoritiesInvolved;
  }

  public void setAuthoritiesInvolved(Integer written) {
    authoritiesInvolved = written;
  }

  public String getMeansOfSupport() {
    return meansOfSupport;
  }

  public void setMeansOfSupport(String chosen) {
    meansOfSupport = chosen;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String chosen) {
    education = chosen;
  }

  public boolean isAppealsAsked() {
    return appealsAsked;
  }

  public void setAppealsAsked(boolean said) {
    appealsAsked = said;
  }
}
