package se.brobyggaren.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import se.brobyggaren.web.text.Texts;

/** Besked till användaren, for page beans. Messages survive one redirect. */
@RequestScoped
public class Messages {

  @Inject Texts texts;

  /** It went well: says what was done. */
  public void done(String key, Object... arguments) {
    add(null, FacesMessage.SEVERITY_INFO, key, arguments);
  }

  /** It was refused: says why and what to do. */
  public void refused(String key, Object... arguments) {
    add(null, FacesMessage.SEVERITY_ERROR, key, arguments);
  }

  /**
   * As {@link #refused} but about one field.
   *
   * @param field its client id, {@code form:name}
   */
  public void refusedAt(String field, String key, Object... arguments) {
    add(field, FacesMessage.SEVERITY_ERROR, key, arguments);
  }

  private void add(String field, FacesMessage.Severity severity, String key, Object... arguments) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.addMessage(field, new FacesMessage(severity, texts.of(key, arguments), null));
  }
}
