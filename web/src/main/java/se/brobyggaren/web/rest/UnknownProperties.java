package se.brobyggaren.web.rest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Okända fält: told as a problem, not in the words of the server's own mapper. */
@Provider
public class UnknownProperties implements ExceptionMapper<UnrecognizedPropertyException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(UnrecognizedPropertyException unknown) {
    return problems.toResponse(unknown);
  }
}
