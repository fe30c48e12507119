package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.steering.RoutePath;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.tenantconfig.values.Period;

/** Who serves whom, since when and with whom: the facts of DOMAIN section 4 in the nine files. */
class ShippedTenantsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final LoadedTenants LOADED = load();

  @Test
  void allNineLoadAndNoneIsRefused() {
    assertThat(LOADED.refusals()).isEmpty();
    assertThat(LOADED.configurations())
        .extracting(TenantConfiguration::alias)
        .containsExactly(
            "ekero",
            "norra-orebro",
            "sodra-dalarna",
            "stockholm-innerstaden",
            "stockholm-soderort",
            "stockholm-spanga-tensta",
            "stockholm-vasterort",
            "stockholm",
            "timra-harnosand");
  }

  @ParameterizedTest
  @CsvSource({
    "norra-orebro, 18, 1885 1884 1863 1864",
    "timra-harnosand, 22, 2262 2280",
    "sodra-dalarna, 20, 2084 2081 2080 2026 2083 2085 2061 2082",
    "ekero, 01, 0125"
  })
  void aTenantServesItsMunicipalities(String alias, String county, String codes) {
    TenantConfiguration tenant = tenant(alias);
    assertThat(tenant.county()).isEqualTo(county);
    assertThat(tenant.areas()).extracting(Area::municipality).containsExactly(codes.split(" "));
    assertThat(tenant.areas()).extracting(Area::district).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "norra-orebro, 2019, 2, 2.0",
    "timra-harnosand, 2017, 2, 2.0",
    "sodra-dalarna, 2023, 7, 6.0",
    "stockholm, 2011, 18,",
    "stockholm-soderort, 2011, 5,",
    "stockholm-innerstaden, 2011, 3,",
    "stockholm-vasterort, 2011, 2,",
    "stockholm-spanga-tensta, 2011, 1,",
    "ekero, 2013, 1, 1.0"
  })
  void aTenantIsDescribedByItsReport(String alias, int year, int ombud, BigDecimal fte) {
    assertThat(tenant(alias).described().year()).isEqualTo(year);
    assertThat(tenant(alias).described().ombud()).isEqualTo(ombud);
    assertThat(tenant(alias).described().fte()).isEqualTo(fte);
  }

  @Test
  void onlyStatedDatesAreThere() {
    assertThat(tenant("norra-orebro").validity())
        .isEqualTo(new Period(LocalDate.of(2019, 8, 19), null));
    assertThat(tenant("ekero").validity()).isEqualTo(Period.NOT_STATED);
    assertThat(tenant("timra-harnosand").validity()).isEqualTo(Period.NOT_STATED);
    assertThat(tenant("sodra-dalarna").validity()).isEqualTo(Period.NOT_STATED);
  }

  @Test
  void stockholmEndsAndFourSuccessorsFollowTheNextDay() {
    TenantConfiguration old = tenant("stockholm");
    assertThat(old.readOnlyOn(LocalDate.of(2011, 8, 31))).isFalse();
    assertThat(old.readOnlyOn(LocalDate.of(2011, 9, 1))).isTrue();
    assertThat(old.succession().successors()).hasSize(4);
    for (String alias : old.succession().successors()) {
      assertThat(tenant(alias).validity()).isEqualTo(new Period(LocalDate.of(2011, 9, 1), null));
      assertThat(tenant(alias).succession().predecessors()).containsExactly("stockholm");
    }
  }

  @Test
  void theFourDivideTheCityAndTheOldOneServedAllButOstermalm() {
    List<String> divided =
        tenant("stockholm").succession().successors().stream()
            .flatMap(a -> tenant(a).areas().stream())
            .map(Area::district)
            .toList();
    List<String> before = tenant("stockholm").areas().stream().map(Area::district).toList();
    assertThat(divided)
        .hasSize(14)
        .doesNotHaveDuplicates()
        .contains("Östermalm")
        .containsAll(before);
    assertThat(before).hasSize(13).doesNotContain("Östermalm");
    assertThat(tenant("stockholm-vasterort").areas())
        .extracting(Area::district)
        .containsExactly("Hässelby-Vällingby", "Bromma", "Rinkeby-Kista");
  }

  @Test
  void seatsAreDecidingAdvisoryOrObserving() {
    assertThat(seats("norra-orebro", SeatKind.ADVISORY)).containsExactly("NSPH");
    assertThat(seats("norra-orebro", SeatKind.DECIDING)).hasSize(8);
    assertThat(seats("timra-harnosand", SeatKind.ADVISORY)).containsExactly("RSMH", "Attention");
    assertThat(seats("timra-harnosand", SeatKind.DECIDING)).hasSize(7);
    assertThat(seats("stockholm", SeatKind.ADVISORY)).containsExactly("RSMH", "IFS");
    assertThat(seats("stockholm", SeatKind.OBSERVER)).hasSize(2);
    assertThat(seats("sodra-dalarna", SeatKind.DECIDING)).hasSize(13);
    assertThat(tenant("sodra-dalarna").steeringGroups()).hasSize(2);
    assertThat(tenant("ekero").steeringGroups()).isEmpty();
    assertThat(tenant("ekero").consultationGroups().get(0).participants())
        .containsExactly("Socialtjänsten", "RSMH");
  }

  @Test
  void deficienciesTakeTheTenantsOwnRoutes() {
    assertThat(paths("ekero", "bank"))
        .containsExactly(RoutePath.DIRECT, RoutePath.CONSULTATION_GROUP);
    assertThat(paths("timra-harnosand", "forsakringskassan"))
        .containsExactly(RoutePath.STEERING_GROUP);
    assertThat(paths("timra-harnosand", "municipality")).containsExactly(RoutePath.DIRECT);
    assertThat(paths("timra-harnosand", "bank")).isEmpty();
    assertThat(tenant("norra-orebro").deficiencyRoutes().get(2).urgentOnly()).isTrue();
  }

  @Test
  void missingPartiesAreWarningsOnly() {
    assertThat(warnings("norra-orebro")).isEmpty();
    assertThat(warnings("ekero"))
        .containsExactly("Verksamheten har ingen ledningsgrupp den 2026-03-01 (SFS 2013:522 5 §).");
    assertThat(warnings("timra-harnosand")).singleElement().asString().contains("primärvård");
  }

  private static LoadedTenants load() {
    try {
      return TenantFolder.load(Path.of("tenants"), TODAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static TenantConfiguration tenant(String alias) {
    return LOADED.byAlias(alias).orElseThrow().configuration();
  }

  private static List<String> seats(String alias, SeatKind kind) {
    return tenant(alias).steeringGroups().stream()
        .flatMap(g -> g.seats().stream())
        .filter(s -> s.kind() == kind)
        .map(Seat::name)
        .toList();
  }

  private static List<RoutePath> paths(String alias, String authority) {
    return tenant(alias).deficiencyRoutes().stream()
        .filter(r -> r.concerns(authority))
        .map(r -> r.path())
        .toList();
  }

  private static List<String> warnings(String alias) {
    return LOADED.byAlias(alias).orElseThrow().warnings().stream()
        .map((Problem p) -> p.message(Locale.ROOT))
        .toList();
  }
}
