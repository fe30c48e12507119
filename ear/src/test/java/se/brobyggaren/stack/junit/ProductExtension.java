package se.brobyggaren.stack.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.Leftovers;
import se.brobyggaren.stack.Ports;
import se.brobyggaren.stack.Progress;
import se.brobyggaren.stack.Stack;

/** Starts the product before the first test that needs it and stops it after the last one. */
final class ProductExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ProductExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    productOf(context);
  }

  static Product productOf(ExtensionContext context) {
    Stack stack =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Stack.class, type -> start(), Stack.class);
    return new Product(stack);
  }

  /** Always from nothing, so that no test meets what an earlier run left. */
  private static Stack start() {
    Layout layout = Layout.ofTests();
    Progress progress = new Progress(System.out);
    Leftovers.of(layout).stop(progress);
    layout.reset();
    return Stack.start(layout, Ports.free(), progress);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Product.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return productOf(context);
  }
}
