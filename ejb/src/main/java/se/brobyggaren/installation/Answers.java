package se.brobyggaren.installation;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.keycloak.admin.client.CreatedResponseUtil;

/** Keycloaks svar: a creation that failed throws nothing by itself, so its status is read here. */
final class Answers {

  private Answers() {}

  /** The new thing's id. */
  static String created(Response response, String what) {
    try (response) {
      return CreatedResponseUtil.getCreatedId(response);
    } catch (WebApplicationException e) {
      throw new Refused("Keycloak did not make the " + what + ": " + reasonOf(e), e);
    }
  }

  static String reasonOf(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case 401 -> "the administrator's name or password is wrong (401)";
      case 403 -> "the administrator may not do this (403)";
      default -> e.getMessage();
    };
  }
}
