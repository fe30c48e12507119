package se.brobyggaren.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code #{row.place}} reads a record's component; expressions of this platform level know only
 * getters.
 */
public class RecordELResolver extends ELResolver {

  private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private Method accessor(Object base, Object property) {
    return base instanceof Record && property != null
        ? known
            .computeIfAbsent(base.getClass(), RecordELResolver::accessors)
            .get(property.toString())
        : null;
  }

  private static Map<String, Method> accessors(Class<?> type) {
    var accessors = new ConcurrentHashMap<String, Method>();
    Arrays.stream(type.getRecordComponents())
        .forEach(
            component -> {
              Method accessor = component.getAccessor();
              accessor.setAccessible(true);
              accessors.put(component.getName(), accessor);
            });
    return accessors;
  }
}
