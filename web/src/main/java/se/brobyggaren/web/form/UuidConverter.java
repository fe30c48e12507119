package se.brobyggaren.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Postens beteckning i adressen. A malformed one is refused like an absent one. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  @Override
  public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of("frame.id.refused", typed);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, UUID id) {
    return id == null ? "" : id.toString();
  }
}
