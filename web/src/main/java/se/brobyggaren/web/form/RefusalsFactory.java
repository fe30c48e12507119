package se.brobyggaren.web.form;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusals} before the other exception handlers. */
public class RefusalsFactory extends ExceptionHandlerFactory {

  public RefusalsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Refusals(getWrapped().getExceptionHandler());
  }
}
