package se.brobyggaren.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Ett problem (RFC 9457), in the language of the request.
 *
 * @param type a URN that programs compare: {@code urn:brobyggaren:<key>}
 * @param detail what happened and what to do
 * @param reference stands in the log too; only for what is our own fault
 * @param fields what is wrong in which field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String reference, List<Field> fields) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** One faulty field; {@code name} as in the request. */
  public record Field(String name, String detail) {}

  public static Problem of(String key, int status, String title, String detail) {
    return new Problem("urn:brobyggaren:" + key, title, status, detail, null, List.of());
  }

  Problem with(List<Field> faulty) {
    return new Problem(type, title, status, detail, reference, faulty);
  }

  Problem referredToAs(String number) {
    return new Problem(type, title, status, detail, number, fields);
  }

  Response answer() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
