package se.brobyggaren.web.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Ofullständiga uppgifter: told as a problem, not in the words of the server's own mapper. */
@Provider
public class InvalidCommands implements ExceptionMapper<ConstraintViolationException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(ConstraintViolationException invalid) {
    return problems.toResponse(invalid);
  }
}
