package se.brobyggaren.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.brobyggaren.kernel.BusinessRuleViolation;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.survey.boundary.TooManyAttempts;
import se.brobyggaren.web.frame.Reference;
import se.brobyggaren.web.text.Texts;

/** Det enda stället där något som gick fel blir ett svar till ett program. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Inject Texts texts;

  @Override
  public Response toResponse(Throwable thrown) {
    return problem(thrown).answer();
  }

  private Problem problem(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessRuleViolation violation) {
        return refused(violation);
      }
      if (cause instanceof OptimisticLockException) {
        return refused(new Changed());
      }
      if (cause instanceof ConstraintViolationException invalid) {
        return invalid(invalid);
      }
      if (cause instanceof JsonProcessingException malformed) {
        return malformed(malformed);
      }
      if (cause instanceof WebApplicationException unsupported) {
        return unsupported(unsupported, thrown);
      }
    }
    return ours(thrown);
  }

  private Problem refused(BusinessRuleViolation violation) {
    String why = texts.of(violation.key(), violation.args().toArray());
    return Problem.of(violation.key(), statusOf(violation), texts.of("frame.problem.refused"), why);
  }

  static int statusOf(BusinessRuleViolation violation) {
    if (violation instanceof NotFound) {
      return 404;
    }
    if (violation instanceof NotAllowed) {
      return 403;
    }
    if (violation instanceof TooManyAttempts) {
      return 429;
    }
    return violation instanceof Changed ? 409 : 422;
  }

  private Problem invalid(ConstraintViolationException invalid) {
    List<Problem.Field> fields =
        invalid.getConstraintViolations().stream()
            .map(v -> new Problem.Field(nameOf(v), v.getMessage()))
            .sorted(Comparator.comparing(Problem.Field::name).thenComparing(Problem.Field::detail))
            .toList();
    String detail =
        fields.stream().map(f -> f.name() + ": " + f.detail()).collect(Collectors.joining("; "));
    return Problem.of("invalid", 400, texts.of("frame.problem.invalid"), detail).with(fields);
  }

  /** Without the method; its parameter only where nothing inside it is meant. */
  private static String nameOf(ConstraintViolation<?> violation) {
    List<String> names = new ArrayList<>();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR -> {}
        case PARAMETER -> parameter = node.getName();
        default -> names.add(node.toString());
      }
    }
    return names.isEmpty() ? parameter : String.join(".", names);
  }

  private Problem malformed(JsonProcessingException malformed) {
    var problem =
        Problem.of(
            "malformed", 400, texts.of("frame.problem.malformed"), malformed.getOriginalMessage());
    if (malformed instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
              .collect(Collectors.joining("."));
      return problem.with(List.of(new Problem.Field(field, malformed.getOriginalMessage())));
    }
    return problem;
  }

  private Problem unsupported(WebApplicationException unsupported, Throwable thrown) {
    int status = unsupported.getResponse().getStatus();
    if (status >= 500) {
      return ours(thrown);
    }
    return status == 404
        ? refused(new NotFound())
        : Problem.of(
            "unsupported", status, texts.of("frame.problem.unsupported"), unsupported.getMessage());
  }

  private Problem ours(Throwable thrown) {
    String number = Reference.next();
    LOG.log(Level.SEVERE, number, thrown);
    return Problem.of(
            "unknown", 500, texts.of("frame.problem.unknown"), texts.of("frame.reference", number))
        .referredToAs(number);
  }
}
