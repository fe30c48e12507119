package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import se.brobyggaren.web.text.Numbers;

/** Heltal. The platform's own reads {@code 1 234} as 1. */
@FacesConverter(forClass = Integer.class)
public class IntegerConverter implements Converter<Integer> {

  @Override
  public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return Numbers.parseWhole(typed)
          .orElseThrow(() -> Refusal.of("frame.number.whole", typed))
          .intValueExact();
    } catch (ArithmeticException tooLarge) {
      throw Refusal.of("frame.number.whole", typed);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Integer number) {
    return number == null ? "" : Numbers.format(number);
  }
}
