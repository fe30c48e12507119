package se.brobyggaren.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
  private record Place(int number, String rule) {}

  private final ELContext context = new Context();
  private final RecordELResolver resolver = new RecordELResolver();

  @Test
  void aComponentIsRead() {
    assertThat(resolver.getValue(context, new Place(3, "under 35"), "number")).isEqualTo(3);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void whatIsNoComponentIsLeftToOthers() {
    assertThat(resolver.getValue(context, new Place(3, ""), "length")).isNull();
    assertThat(resolver.getValue(context, "text", "number")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aRecordIsNeverWritten() {
    assertThatThrownBy(() -> resolver.setValue(context, new Place(3, ""), "number", 4))
        .isInstanceOf(PropertyNotWritableException.class);
    assertThat(resolver.isReadOnly(context, new Place(3, ""), "number")).isTrue();
  }

  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
