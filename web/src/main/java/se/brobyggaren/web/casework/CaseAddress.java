package se.brobyggaren.web.casework;

import java.util.UUID;
import se.brobyggaren.casework.boundary.reading.CaseDetail;

/** Where a case is shown; after every act one comes back to it. */
public final class CaseAddress {
  private CaseAddress() {}

  public static String of(CaseDetail detail) {
    return of(detail.row().id().value());
  }

  public static String of(UUID id) {
    return "/app/casework/case?faces-redirect=true&id=" + id;
  }
}
