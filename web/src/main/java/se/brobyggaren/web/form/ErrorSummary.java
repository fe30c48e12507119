package se.brobyggaren.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Felsammanfattningen: what is wrong, each with a link to its field; and what went well. */
@Named
@RequestScoped
public class ErrorSummary {

  /**
   * One message.
   *
   * @param href of the field, null for the page as a whole
   */
  public record Entry(String text, String href) {}

  public List<Entry> getErrors() {
    return entries(true);
  }

  public List<Entry> getNotices() {
    return entries(false);
  }

  private static List<Entry> entries(boolean errors) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      for (FacesMessage message : context.getMessageList(id)) {
        if (errors == isError(message)) {
          entries.add(new Entry(message.getSummary(), id == null ? null : "#" + id));
        }
      }
    }
    return entries;
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }
}
