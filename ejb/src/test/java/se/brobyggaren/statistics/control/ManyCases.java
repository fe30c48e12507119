package se.brobyggaren.statistics.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.brobyggaren.isolation.ThrowAwayDatabase;

/** Tenants full of invented cases in a real database, the same at every run. */
final class ManyCases {
  private static final String KEY = "md5('%s ' || t || ' ' || n)::uuid";

  private static final String OMBUD =
      """
      insert into tenant.ombud (tenant_id, id, version, person_id, username, name, valid_from)
      select t, md5('ombud ' || t)::uuid, 0, gen_random_uuid(), 'ombud', 'Ombud', '2020-01-01' from unnest(?::int[]) t
      """;

  private static final String CLIENTS =
      """
      insert into tenant.client (tenant_id, id, version, number, sealed_name, year_of_birth, sex, municipality,
        district, protected_identity, recorded_at)
      select t, %s, 0, n, '', 1940 + n %% 66, (array['WOMAN', 'MAN', 'WOMAN', 'MAN', 'OTHER'])[1 + n * 7 %% 5], '0180',
        (array['Farsta', 'Bromma', 'Norrmalm', 'Kungsholmen'])[1 + n %% 4], false, now()
      from unnest(?::int[]) t, generate_series(1, ?) n
      """
          .formatted(KEY.formatted("client"));

  /** Six of ten are closed; their days lie around 2024. */
  private static final String CASES =
      """
      insert into tenant.client_case (tenant_id, id, version, number_year, number_in_year, client_id, referral_id,
        ombud_id, municipality, district, opened_on, opened_at, phase, reasons, closed_on, closed_at, outcome)
      select t, %s, 0, 2024, n, %s, gen_random_uuid(), md5('ombud ' || t)::uuid, '0180',
        (array['Farsta', 'Bromma', 'Norrmalm', 'Kungsholmen'])[1 + n %% 4],
        date '2022-07-01' + n * 37 %% 900, now(), 'MAPPING',
        (array['arbete', 'boende', 'privatekonomi', 'psykiatri', 'annat', 'rad'])[1 + n %% 3 : 1 + n %% 6],
        case when n %% 10 < 6 then date '2022-07-01' + n * 37 %% 900 + n * 13 %% 500 end,
        case when n %% 10 < 6 then now() end,
        case when n %% 10 < 6 then (array['own-wish', 'moved', 'transferred'])[1 + n * 11 %% 3] end
      from unnest(?::int[]) t, generate_series(1, ?) n
      """
          .formatted(KEY.formatted("case"), KEY.formatted("client"));

  /** One in twenty came back within a quarter. */
  private static final String RETURNS =
      """
      insert into tenant.case_interruption (tenant_id, id, version, case_id, closed_on, closed_at, outcome, resumed_on, resumed_at)
      select tenant_id, gen_random_uuid(), 0, id, opened_on + 20, now(), 'own-wish', opened_on + 60, now()
      from tenant.client_case where number_in_year %% 20 = 0 and (closed_on is null or closed_on > opened_on + 60)
      """
          .replace("%%", "%");

  private static final String ASSIGNMENTS =
      """
      insert into tenant.case_assignment (tenant_id, id, version, case_id, term, opened_on, opened_at, done_on, done_at)
      select tenant_id, gen_random_uuid(), 0, id,
        (array['arbete', 'boende', 'privatekonomi', 'psykiatri', 'rad', 'somatik'])[1 + (number_in_year + k) % 6],
        opened_on, now(), case when k = 1 then closed_on end, case when k = 1 then closed_at end
      from tenant.client_case, generate_series(1, 2) k
      """;

  /** One in eight moved, half of them out of what the service serves, and some of them twice. */
  private static final String MOVES =
      """
      insert into tenant.case_move (tenant_id, id, version, case_id, moved_on, municipality, district, recorded_at, recorded_by)
      select tenant_id, gen_random_uuid(), 0, id, opened_on + k * 150, case when k = 1 then '0180' else '0125' end,
        case when k = 1 then 'Skärholmen' end, now(), 'Test'
      from tenant.client_case, generate_series(1, 2) k
      where number_in_year % 8 = 0 and number_in_year % 3 <> k
      """;

  private ManyCases() {}

  static void fill(ThrowAwayDatabase.Copy database, int each, Integer... tenants)
      throws SQLException {
    try (Connection everything = database.as("postgres");
        Statement statement = everything.createStatement()) {
      for (var sql : new String[] {OMBUD, CLIENTS, CASES}) {
        try (var insert = everything.prepareStatement(sql)) {
          insert.setArray(1, everything.createArrayOf("int", tenants));
          if (sql != OMBUD) {
            insert.setInt(2, each);
          }
          insert.executeUpdate();
        }
      }
      statement.execute(RETURNS);
      statement.execute(ASSIGNMENTS);
      statement.execute(MOVES);
      statement.execute("analyze");
    }
  }
}
