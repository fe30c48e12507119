package se.brobyggaren.stack.junit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests, one fresh profile in it for each. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** A browser, or why there is none: asked only once. */
  private record Found(Chromium chromium, String missing) implements AutoCloseable {

    static Found search() {
      try {
        return new Found(Chromium.launch(), null);
      } catch (RuntimeException e) {
        // Playwright wraps a download that failed in exceptions of no type of its own.
        return new Found(null, reasonOf(e));
      }
    }

    private static String reasonOf(Throwable failure) {
      Throwable first = failure;
      while (first.getCause() != null) {
        first = first.getCause();
      }
      return "none is installed and none could be fetched ("
          + String.valueOf(first.getMessage()).lines().findFirst().orElse("")
          + ")";
    }

    @Override
    public void close() {
      if (chromium != null) {
        chromium.close();
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Found found = foundBy(context);
    if (found.missing() == null) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    if (Chromium.isRequired()) {
      return ConditionEvaluationResult.enabled("without Chromium these tests must fail");
    }
    return ConditionEvaluationResult.disabled("There is no Chromium here: " + found.missing());
  }

  private static Found foundBy(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Found.class, type -> Found.search(), Found.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Found found = foundBy(context);
    if (found.missing() != null) {
      throw new IllegalStateException(
          "-Dbrowser=required, but there is no Chromium: " + found.missing());
    }
    Browsing browsing =
        new Browsing(found.chromium().browser(), ProductExtension.productOf(context));
    context.getStore(NAMESPACE).put(Browsing.class, browsing);
    return browsing;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browsing browsing = context.getStore(NAMESPACE).remove(Browsing.class, Browsing.class);
    if (browsing != null) {
      browsing.close();
    }
  }
}
