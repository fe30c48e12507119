package se.brobyggaren.exchange.control.complete;

import java.util.Map;
import java.util.Optional;

/** The columns that are sealed with the tenant's key, and how each is opened (försegling). */
public final class SealedColumns {
  /**
   * @param client the column that holds the client's key
   * @param field what was sealed
   * @param shown the column's name in the archive
   */
  public record Opening(String client, String field, String shown) {}

  private static final Map<String, Opening> OPENINGS =
      Map.of(
          "tenant.client.sealed_name", new Opening("id", "name", "name"),
          "tenant.client.sealed_contact", new Opening("id", "contact", "contact"),
          "tenant.client_correction.sealed_name", new Opening("client_id", "name", "name"),
          "tenant.client_correction.sealed_contact", new Opening("client_id", "contact", "contact"),
          "tenant.referral.sealed_wish", new Opening("client_id", "wish", "wish"));

  private SealedColumns() {}

  public static Optional<Opening> opening(KeptTable table, KeptColumn column) {
    return Optional.ofNullable(OPENINGS.get(table.fullName() + "." + column.name()));
  }

  static String shownName(KeptTable table, KeptColumn column) {
    return opening(table, column).map(Opening::shown).orElse(column.name());
  }
}
