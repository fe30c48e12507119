package se.brobyggaren.web.form;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.omnifaces.util.Components;
import se.brobyggaren.kernel.BusinessRuleViolation;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.text.Texts;

/**
 * En överträdd regel blir en mening, in one place for all pages: the page is shown again with what
 * was typed. Everything that is not a rule goes on to the error pages.
 */
public class Refusals extends ExceptionHandlerWrapper {

  public Refusals(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var queued = events.next().getContext();
      if (answered(queued.getContext(), root(queued.getException()))) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean answered(FacesContext context, Throwable thrown) {
    if (thrown instanceof ViewExpiredException) {
      // What was typed is still in the browser and is put back there.
      redirect(context);
      return true;
    }
    if (thrown instanceof NotFound && !context.isPostback()) {
      return status(context, HttpServletResponse.SC_NOT_FOUND);
    }
    if (thrown instanceof NotAllowed && !context.isPostback()) {
      return status(context, HttpServletResponse.SC_FORBIDDEN);
    }
    if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      return false;
    }
    if (thrown instanceof BusinessRuleViolation violation) {
      say(context, null, Texts.in(locale(context), violation.key(), violation.args().toArray()));
      return true;
    }
    if (thrown instanceof ConstraintViolationException violations) {
      violations
          .getConstraintViolations()
          .forEach(
              broken ->
                  say(
                      context,
                      fieldCalled(context, BrokenConstraint.fieldOf(broken)),
                      BrokenConstraint.inWords(broken, locale(context))));
      return true;
    }
    return false;
  }

  private static boolean status(FacesContext context, int code) {
    try {
      context.getExternalContext().responseReset();
      context.getExternalContext().responseSendError(code, null);
      context.responseComplete();
      return true;
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void redirect(FacesContext context) {
    var external = context.getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    try {
      external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** Client id of the page's field of that name; null when it has none. */
  private static String fieldCalled(FacesContext context, String name) {
    UIComponent field =
        Components.findComponentsInChildren(context.getViewRoot(), UIInput.class).stream()
            .filter(input -> name.equals(input.getId()))
            .findFirst()
            .orElse(null);
    return field == null ? null : field.getClientId(context);
  }

  private static void say(FacesContext context, String field, String text) {
    context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private static Locale locale(FacesContext context) {
    return context.getViewRoot() == null
        ? Locale.forLanguageTag("sv-SE")
        : context.getViewRoot().getLocale();
  }

  /** What the work threw, without what containers put around it. */
  static Throwable root(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BusinessRuleViolation
          || t instanceof ConstraintViolationException
          || t instanceof ViewExpiredException) {
        return t;
      }
      if (t.getCause() == null && !(t instanceof EJBException)) {
        return t;
      }
    }
    return thrown;
  }
}
