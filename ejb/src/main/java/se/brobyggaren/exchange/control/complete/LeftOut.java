package se.brobyggaren.exchange.control.complete;

import java.util.Map;
import java.util.Optional;
import se.brobyggaren.exchange.boundary.ArchiveFile.Reason;

/** What no archive holds, and why (utelämnat). */
public final class LeftOut {
  private static final Map<String, Reason> TABLES =
      Map.of(
          "tenant.data_key", Reason.KEYS,
          "tenant.client_name_token", Reason.SEARCH_INDEX,
          "tenant.survey_code", Reason.ONE_TIME_CODES,
          "tenant.survey_box", Reason.BALLOT_BOX,
          "tenant.earlier_content", Reason.WORK_IN_HAND,
          "tenant.earlier_problem", Reason.WORK_IN_HAND);

  private LeftOut() {}

  public static Optional<Reason> reason(KeptTable table) {
    return Optional.ofNullable(TABLES.get(table.fullName()));
  }

  public static Map<String, Reason> tables() {
    return TABLES;
  }
}
