package se.brobyggaren.web.casework;

import java.util.UUID;
import se.brobyggaren.casework.boundary.CaseDetail;

/** Where a case is shown; after every act one comes back to it. */
final class CaseAddress {
  private CaseAddress() {}

  static String of(CaseDetail detail) {
    return of(detail.row().id().value());
  }

  static String of(UUID id) {
    return "/app/casework/case?faces-redirect=true&id=" + id;
  }
}
