package se.brobyggaren.web.architecture;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether all that a bean keeps can be written and read again when the session moves to another
 * server. What cannot fails silently there, so it is looked for in the types.
 */
final class KeptInASession {
  private static final List<Class<? extends Annotation>> PROXIED =
      List.of(Stateless.class, Singleton.class, ApplicationScoped.class, RequestScoped.class);

  /** The container puts something serialisable in these places. */
  private static final Set<Class<?>> GIVEN = Set.of(Instance.class, Event.class, Clock.class);

  private final List<String> faults = new ArrayList<>();
  private final Set<Class<?>> seen = new HashSet<>();

  static List<String> faultsOf(Class<?> bean) {
    KeptInASession look = new KeptInASession();
    look.type(bean, bean.getSimpleName());
    return look.faults;
  }

  private void type(Type type, String where) {
    if (type instanceof Class<?> plain) {
      plain(plain, where);
    } else if (type instanceof ParameterizedType generic) {
      container((Class<?>) generic.getRawType(), where);
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> type(t, where + "<>"));
    } else if (type instanceof GenericArrayType array) {
      type(array.getGenericComponentType(), where + "[]");
    } else if (type instanceof WildcardType wildcard) {
      type(wildcard.getUpperBounds()[0], where);
    } else if (type instanceof TypeVariable<?> variable) {
      type(variable.getBounds()[0], where);
    }
  }

  private void plain(Class<?> type, String where) {
    if (type.isArray()) {
      plain(type.getComponentType(), where + "[]");
      return;
    }
    container(type, where);
    if (type.getName().startsWith("se.brobyggaren.") && seen.add(type)) {
      subtypes(type).forEach(subtype -> plain(subtype, where));
      for (Class<?> part = type;
          part != null && part != Object.class;
          part = part.getSuperclass()) {
        Arrays.stream(part.getDeclaredFields()).forEach(field -> field(field, where));
      }
    }
  }

  private static Stream<Class<?>> subtypes(Class<?> type) {
    return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty();
  }

  private void field(Field field, String where) {
    int modifiers = field.getModifiers();
    boolean kept = !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers);
    if (kept && !(field.isAnnotationPresent(Inject.class) && isProxy(field.getType()))) {
      type(field.getGenericType(), where + "." + field.getName());
    }
  }

  private static boolean isProxy(Class<?> type) {
    return GIVEN.contains(type)
        || PROXIED.stream().anyMatch(type::isAnnotationPresent)
        || Arrays.stream(type.getAnnotations())
            .anyMatch(a -> a.annotationType().isAnnotationPresent(NormalScope.class));
  }

  /** Collections of the platform are serialisable when what is in them is. */
  private void container(Class<?> type, String where) {
    boolean collection =
        type.isInterface()
            && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
    if (!type.isPrimitive() && !collection && !Serializable.class.isAssignableFrom(type)) {
      faults.add(where + " is a " + type.getName());
    }
  }
}
