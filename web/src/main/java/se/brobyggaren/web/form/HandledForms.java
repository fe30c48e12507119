package se.brobyggaren.web.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import se.brobyggaren.web.identity.Desk;
import se.brobyggaren.web.identity.FormFilter;

/**
 * Tells the browser that a form came all the way, so that it forgets what was typed; a form that
 * met an expired login or an error did not, and is offered again.
 */
public class HandledForms implements PhaseListener {

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.ANY_PHASE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
      remember(event.getFacesContext());
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION
        && event.getFacesContext().getResponseComplete()) {
      remember(event.getFacesContext());
    }
  }

  private static void remember(FacesContext context) {
    String form = context.getExternalContext().getRequestParameterMap().get(FormFilter.ONCE);
    if (form != null && context.isPostback()) {
      var exceptions = context.getExceptionHandler();
      if (exceptions == null
          || !exceptions.getUnhandledExceptionQueuedEvents().iterator().hasNext()) {
        CDI.current().select(Desk.class).get().handled(form);
      }
    }
  }
}
