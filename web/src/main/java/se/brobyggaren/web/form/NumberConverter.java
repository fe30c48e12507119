package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import se.brobyggaren.web.text.Numbers;

/**
 * Tal, whole or decimal by the type of what they are written to. {@code bb:number} names it, since
 * a converter for a standard type does not replace the platform's own, which reads {@code 1 234} as
 * 1.
 */
@FacesConverter("bb.number")
public class NumberConverter implements Converter<Number> {

  @Override
  public Number getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Class<?> type = component.getValueExpression("value").getType(context.getELContext());
    return read(type, typed)
        .orElseThrow(
            () ->
                Refusal.of(
                    type == BigDecimal.class ? "frame.number.decimal" : "frame.number.whole",
                    typed));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Number number) {
    return number == null ? "" : Numbers.format(number);
  }

  /** Empty for what is not understood or too large. */
  static Optional<Number> read(Class<?> type, String typed) {
    if (type == BigDecimal.class) {
      return Numbers.parseDecimal(typed).map(number -> number);
    }
    Optional<BigDecimal> whole = Numbers.parseWhole(typed);
    try {
      return type == Long.class || type == long.class
          ? whole.map(BigDecimal::longValueExact)
          : whole.map(BigDecimal::intValueExact);
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }
}
