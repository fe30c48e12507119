package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Årtal, {@code 1984}: four digits without a space, unlike other whole numbers. */
@FacesConverter("se.brobyggaren.Year")
public class YearConverter implements Converter<Integer> {

  @Override
  public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String year = typed.strip();
    if (!year.matches("(19|20)\\d\\d")) {
      throw Refusal.of("frame.number.year", year);
    }
    return Integer.valueOf(year);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Integer year) {
    return year == null ? "" : year.toString();
  }
}
