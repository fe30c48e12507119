package se.brobyggaren.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** {@code @QueryParam("from") LocalDate}, as ISO writes it. */
@Provider
public class DateParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
    return raw == LocalDate.class ? new DateConverter<>(raw) : null;
  }

  private record DateConverter<T>(Class<T> type) implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      try {
        return text == null || text.isBlank() ? null : type.cast(LocalDate.parse(text));
      } catch (DateTimeParseException malformed) {
        throw new BadRequestException("Not a date: use 2026-03-14");
      }
    }

    @Override
    public String toString(T date) {
      return date.toString();
    }
  }
}
