package se.brobyggaren.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;
import se.brobyggaren.web.text.Texts;

/** Det som skrevs förstods inte: the message says what was typed and what is understood. */
final class Refusal {

  private Refusal() {}

  static ConverterException of(String key, String typed) {
    String text = Texts.in(locale(), key, typed.strip());
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private static Locale locale() {
    var context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Locale.forLanguageTag("sv-SE")
        : context.getViewRoot().getLocale();
  }
}
