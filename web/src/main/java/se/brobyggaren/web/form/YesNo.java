package se.brobyggaren.web.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;

/**
 * Ja, nej eller inte frågat. The platform's radio buttons cannot show that an answer which is null
 * is chosen; here it is a word of its own on the page and null in the bean.
 */
@FacesComponent(YesNo.TYPE)
public class YesNo extends HtmlSelectOneRadio {
  public static final String TYPE = "bb.yesNo";
  static final String NOT_ASKED = "notAsked";

  @Override
  public Object getValue() {
    return shown(super.getValue());
  }

  static String shown(Object answer) {
    return answer == null ? NOT_ASKED : answer.toString();
  }

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    return read(submitted);
  }

  static Boolean read(Object submitted) {
    if (submitted == null || submitted.equals(NOT_ASKED) || submitted.equals("")) {
      return null;
    }
    return Boolean.valueOf(submitted.toString());
  }
}
