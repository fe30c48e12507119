package se.brobyggaren.web.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import se.brobyggaren.kernel.NotFound;

/** {@code @PathParam("id") ReferralId}. A malformed id names nothing, like an absent one. */
@Provider
public class TypedIdParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
    return TypedIds.isTypedId(raw) ? new IdConverter<>(raw) : null;
  }

  private record IdConverter<T>(Class<T> type) implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      try {
        return text == null ? null : TypedIds.of(type, text);
      } catch (IllegalArgumentException malformed) {
        throw new NotFound();
      }
    }

    @Override
    public String toString(T id) {
      return TypedIds.textOf(id);
    }
  }
}
