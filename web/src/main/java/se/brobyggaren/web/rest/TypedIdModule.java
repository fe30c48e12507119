package se.brobyggaren.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Typed ids in JSON, as strings. */
final class TypedIdModule extends Module {

  @Override
  public String getModuleName() {
    return "typed ids";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(
        new SimpleSerializers() {
          @Override
          public JsonSerializer<?> findSerializer(
              SerializationConfig config, JavaType type, BeanDescription description) {
            return TypedIds.isTypedId(type.getRawClass()) ? new Writer() : null;
          }
        });
    context.addDeserializers(
        new SimpleDeserializers() {
          @Override
          public JsonDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription description) {
            return TypedIds.isTypedId(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
          }
        });
  }

  private static final class Writer extends StdSerializer<Object> {
    Writer() {
      super(Object.class);
    }

    @Override
    public void serialize(Object id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(TypedIds.textOf(id));
    }
  }

  private static final class Reader extends StdDeserializer<Object> {
    Reader(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getValueAsString();
      try {
        return TypedIds.of(handledType(), text == null ? "" : text);
      } catch (IllegalArgumentException malformed) {
        return context.handleWeirdStringValue(handledType(), text, "no UUID");
      }
    }
  }
}
