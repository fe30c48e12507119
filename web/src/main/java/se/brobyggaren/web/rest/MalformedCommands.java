package se.brobyggaren.web.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Uppgifter av fel slag, or a number left out: the server's own mapper would not name the field.
 */
@Provider
public class MalformedCommands implements ExceptionMapper<MismatchedInputException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(MismatchedInputException malformed) {
    return problems.toResponse(malformed);
  }
}
