package se.brobyggaren.web.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** Skapad: answer to a POST that made something, with its address and its id. */
public final class Created {

  private Created() {}

  /**
   * @param collection path below {@code /api/v1/}
   * @param id a typed id or a UUID
   */
  public static Response at(String collection, Object id) {
    String text = TypedIds.isTypedId(id.getClass()) ? TypedIds.textOf(id) : id.toString();
    return Response.created(URI.create("/api/v1/" + collection + "/" + text))
        .entity(Map.of("id", text))
        .build();
  }
}
