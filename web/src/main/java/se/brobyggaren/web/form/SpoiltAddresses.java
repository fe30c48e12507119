package se.brobyggaren.web.form;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Adresser som inte går att läsa: a parameter of the address that is missing or malformed names
 * nothing, so the answer is that of an absent record.
 */
public class SpoiltAddresses implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback() || !context.isValidationFailed()) {
      return;
    }
    try {
      context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      context.responseComplete();
    } catch (IOException broken) {
      throw new FacesException(broken);
    }
  }
}
