package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import se.brobyggaren.web.text.Numbers;

/** Decimaltal, {@code 12,5} or {@code 12.5}. */
@FacesConverter(forClass = BigDecimal.class)
public class DecimalConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Numbers.parseDecimal(typed).orElseThrow(() -> Refusal.of("frame.number.decimal", typed));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal number) {
    return number == null ? "" : Numbers.format(number);
  }
}
