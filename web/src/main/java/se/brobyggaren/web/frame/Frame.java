package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;
import se.brobyggaren.access.boundary.Membership;
import se.brobyggaren.access.boundary.ScopeChoice;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.web.identity.Desk;
import se.brobyggaren.web.text.Texts;

/** Vem, var och i vilken roll: what stands in the header of every page. */
@Named
@RequestScoped
public class Frame {

  @Inject ActiveScope active;
  @Inject CurrentUser user;
  @Inject ScopeChoice choice;
  @Inject Texts texts;
  @Inject HttpServletRequest request;
  @Inject Desk desk;

  private List<Membership> memberships;
  private final String formToken = UUID.randomUUID().toString();

  public List<Membership> getMemberships() {
    if (memberships == null) {
      memberships =
          user.isRecognised()
              ? choice.memberships().stream().map(this::inWords).toList()
              : List.of();
    }
    return memberships;
  }

  /** Tenants and bodies have names of their own; what runs them all is called by a word. */
  private Membership inWords(Membership of) {
    return of.alias().equals(Scope.Platform.ALIAS)
        ? new Membership(of.alias(), texts.of("frame.scope.platform"), of.roles(), of.ended())
        : of;
  }

  public boolean isSignedIn() {
    return user.isRecognised();
  }

  public boolean isScopeChosen() {
    return active.isSet();
  }

  public String getAlias() {
    return active.current().map(Scope::alias).orElse("");
  }

  public String getScopeName() {
    return current().map(Membership::name).orElse("");
  }

  public boolean isEnded() {
    return current().map(Membership::ended).orElse(false);
  }

  public String getRoles() {
    return user.roles().stream().sorted().map(texts::label).collect(Collectors.joining(", "));
  }

  public String getUserName() {
    return user.current().map(Identity::name).orElse("");
  }

  /**
   * Tells one person's kept forms from another's in a shared browser; says nothing about who it is.
   */
  public String getUserKey() {
    return user.current()
        .map(
            who ->
                Integer.toHexString((who.issuer() + who.subject()).hashCode()) + "-" + getAlias())
        .orElse("");
  }

  /** New for every page, the same for all forms of one. */
  public String getFormToken() {
    return formToken;
  }

  /** The policy asks for it when a form comes back, from pages without the library's script too. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** Forms that came all the way, so that the browser forgets what was typed in them. */
  public String getHandledForms() {
    return user.isRecognised() ? String.join(" ", desk.handledForms()) : "";
  }

  /** Where the reader is, to come back to after a choice of language or look. */
  public String getHere() {
    String address =
        Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
            .or(
                () ->
                    Optional.ofNullable(
                        request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)))
            .map(Object::toString)
            .orElseGet(request::getRequestURI);
    String query = request.getQueryString();
    return query == null ? address : address + "?" + query;
  }

  private Optional<Membership> current() {
    return getMemberships().stream().filter(m -> m.alias().equals(getAlias())).findFirst();
  }
}
