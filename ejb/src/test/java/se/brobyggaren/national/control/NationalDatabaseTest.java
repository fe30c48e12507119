package se.brobyggaren.national.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.national.boundary.sorting.LikeReport;

/** On a real PostgreSQL: who sees what of schema national, and which texts are found alike. */
class NationalDatabaseTest {
  private static final String DOCTORS_NORTH = "00000000-0000-7000-8000-000000000001";
  private static final String DOCTORS_TIMRA = "00000000-0000-7000-8000-000000000002";
  private static final String NEW_DOCTOR = "00000000-0000-7000-8000-000000000003";
  private static final String RENT = "00000000-0000-7000-8000-000000000004";
  private static final String THEME = "00000000-0000-7000-8000-00000000000a";

  private static ThrowAwayDatabase server;

  private final ThrowAwayDatabase.Copy database = server.copy();

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  NationalDatabaseTest() {
    share(
        1,
        DOCTORS_NORTH,
        "18",
        "region",
        "För få läkare och för lite vård i allmänpsykiatrin.",
        "Personen får vänta länge på läkare och mår sämre.");
    share(
        2,
        DOCTORS_TIMRA,
        "22",
        "region",
        "Brist på läkare och psykologer i psykiatrin; väntan på intyg stoppar ersättning.",
        "Utan läkare blir det inget intyg.");
    share(
        2,
        NEW_DOCTOR,
        "22",
        "region",
        "Tiderna öppnas bara en vecka i förväg på mottagningen.",
        "Ingen uppföljning blir av.");
    share(
        3,
        RENT,
        "20",
        "housing-company",
        "Skulder och osäker inkomst stänger ute från hyresrätt.",
        "Personen blir utan bostad.");
    national(
        "insert into national.theme values ('%s', 0, 'Läkarbrist', 's', 'k', '{region}', '{accessibility}', 'GATHERING', date '2026-01-01', date '2026-01-01', 0, 0, 0)"
            .formatted(THEME));
    join(1, DOCTORS_NORTH);
    join(2, DOCTORS_TIMRA);
    national(ThemeCounts.STORE);
  }

  @Test
  void aContributingTenantSeesTheThemeWithItsCountsAndOnlyItsOwnReport() {
    assertThat(asTenant(1, "select title || reports || tenants || counties from national.theme"))
        .containsExactly("Läkarbrist222");
    assertThat(asTenant(1, "select share_id from national.theme_member"))
        .containsExactly(DOCTORS_NORTH);
  }

  @Test
  void whoContributedNothingSeesNothing() {
    assertThat(asTenant(3, "select title from national.theme")).isEmpty();
    assertThat(asTenant(3, "select share_id from national.theme_member")).isEmpty();
    assertThat(rows("tenant", "select title from national.theme")).isEmpty();
  }

  @Test
  void statementsComeBackWithTheThemeAlone() {
    national(
        "insert into national.statement values ('%s', '%s', 'ANSWER', null, 'region', 'Vi anställer', date '2026-02-01', 'ANSWERED', now(), 'R')"
            .formatted(NEW_DOCTOR, THEME));

    assertThat(asTenant(2, "select wording from national.statement"))
        .containsExactly("Vi anställer");
    assertThat(asTenant(3, "select wording from national.statement")).isEmpty();
    assertThatThrownBy(() -> asTenant(2, "select recorded_by from national.statement"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asTenant(2, "select note from national.theme_event"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatIsTakenBackIsGoneForTheTenantAndFromTheCounts() {
    asTenant(
        1,
        "update published.shared_deficiency set withdrawn_at = now() where id = '%s' returning 1"
            .formatted(DOCTORS_NORTH));
    national(ThemeCounts.STORE);

    assertThat(asTenant(1, "select title from national.theme")).isEmpty();
    assertThat(asTenant(2, "select reports || ' ' || tenants from national.theme"))
        .containsExactly("1 1");
    assertThat(
            rows("national", "select id from published.shared_deficiency where county_code = '18'"))
        .isEmpty();
  }

  @Test
  void aReportIsInOneThemeAtTheMost() {
    assertThatThrownBy(() -> join(1, DOCTORS_NORTH)).hasMessageContaining("theme_member_pkey");
  }

  @Test
  void aStatementIsNeverChanged() {
    assertThatThrownBy(() -> national("update national.statement set wording = 'x'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> national("delete from national.theme_event"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void twoAccountsOfOneShortageAreFoundAlikeWithTheReason() {
    LikeReport mostLike =
        likeTo(DOCTORS_NORTH)
            .max(Comparator.comparingDouble(like -> like.likeness().score()))
            .orElseThrow();

    assertThat(mostLike.id().value()).hasToString(DOCTORS_TIMRA);
    assertThat(mostLike.title()).isEqualTo("Läkarbrist");
    assertThat(mostLike.authorities()).containsExactly("region");
    assertThat(mostLike.types()).containsExactly("accessibility");
    assertThat(mostLike.words()).contains("läkare");
  }

  @Test
  void anotherAuthorityIsAnotherBucket() {
    assertThat(likeTo(DOCTORS_NORTH).map(like -> like.id().value().toString()))
        .containsExactlyInAnyOrder(DOCTORS_TIMRA, NEW_DOCTOR)
        .doesNotContain(RENT);
    assertThat(likeTo(RENT)).isEmpty();
  }

  @Test
  void onlyUnsortedReportsAreSuggestedToATheme() {
    assertThat(
            read(LikeReports.TO_THEME.replace(":theme", "'" + THEME + "'"))
                .map(like -> like.id().value().toString()))
        .isNotEmpty()
        .containsOnly(NEW_DOCTOR);
  }

  private Stream<LikeReport> likeTo(String report) {
    return read(LikeReports.TO_REPORTS.replace(":reports", "'" + report + "'"));
  }

  private Stream<LikeReport> read(String sql) {
    try (Connection connection = database.as("national");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<LikeReport> found = new ArrayList<>();
      while (result.next()) {
        Object[] row = new Object[result.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = result.getObject(i + 1);
        }
        found.add(LikeReports.read(row));
      }
      return found.stream();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void share(
      int tenant, String id, String county, String authority, String event, String consequence) {
    asTenant(
        tenant,
        """
        insert into published.shared_deficiency values (%d, '%s', 0, 't%1$d', 'Tenant %1$d', '%3$s', 2026,
          %4$d, date '2026-02-01', date '2026-02-02', '{%5$s}', '{accessibility}', '%6$s', '%7$s', null, null, 'REPORTED',
          date '2026-02-02', now(), null) returning 1
        """
            .formatted(
                tenant,
                id,
                county,
                Integer.parseInt(id.substring(30)),
                authority,
                event,
                consequence));
  }

  private void join(int tenant, String share) {
    national(
        "insert into national.theme_member values ('%s', '%s', %d, now(), 'R')"
            .formatted(share, THEME, tenant));
  }

  private void national(String sql) {
    try (Connection connection = database.as("national");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private List<String> asTenant(int tenant, String sql) {
    return rows("tenant", "set app.tenant = '" + tenant + "'", sql);
  }

  private List<String> rows(String login, String... sql) {
    try (Connection connection = database.as(login);
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < sql.length - 1; i++) {
        statement.execute(sql[i]);
      }
      List<String> column = new ArrayList<>();
      try (ResultSet result = statement.executeQuery(sql[sql.length - 1])) {
        while (result.next()) {
          column.add(result.getString(1));
        }
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
