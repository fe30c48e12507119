package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import se.brobyggaren.web.text.Dates;

/** Datum, {@code 2026-03-14}. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Dates.parse(typed).orElseThrow(() -> Refusal.of("frame.date.refused", typed));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
    return date == null ? "" : Dates.format(date);
  }
}
