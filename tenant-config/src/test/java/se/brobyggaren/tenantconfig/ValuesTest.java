package se.brobyggaren.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.file.TenantFolder;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Goals;
import se.brobyggaren.tenantconfig.values.LocalText;

class ValuesTest {

  @Test
  void everyShippedConfigurationSurvivesSerialisation() throws IOException, ClassNotFoundException {
    for (TenantConfiguration tenant :
        TenantFolder.load(Path.of("tenants"), LocalDate.of(2026, 3, 1)).configurations()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(tenant);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(tenant);
      }
    }
  }

  @Test
  void nobodyUnder18IsInATargetGroup() {
    assertThatThrownBy(() -> new TargetGroup(17, null, LocalText.sv("Alla"), null))
        .isInstanceOf(IllegalArgumentException.class);
    TargetGroup group = new TargetGroup(0, 65, LocalText.sv("Alla"), null);
    assertThat(group.includesAge(17)).isFalse();
    assertThat(group.includesAge(18)).isTrue();
    assertThat(group.includesAge(65)).isTrue();
    assertThat(group.includesAge(66)).isFalse();
  }

  @Test
  void aCapIsAtLeastOneAndAThresholdIsOneUnlessStated() {
    assertThatThrownBy(() -> new Caseload(0, null)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Goals(null, null, null, 0).recurrenceThreshold()).isEqualTo(1);
    assertThatThrownBy(() -> new Goals(0, null, null, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpenBandHasNoUpperAge() {
    assertThat(new AgeBand(65, null).includes(101)).isTrue();
    assertThat(new AgeBand(18, 29).includes(30)).isFalse();
    assertThat(new AgeBand(65, null).label()).isEqualTo("65–");
  }

  @Test
  void aDistrictSharesGroundWithItsWholeMunicipality() {
    Area whole = new Area("0180", null, null, null);
    Area farsta = new Area("0180", "Farsta", null, null);
    assertThat(whole.sharesGroundWith(farsta)).isTrue();
    assertThat(farsta.sharesGroundWith(new Area("0180", "farsta", null, null))).isTrue();
    assertThat(farsta.sharesGroundWith(new Area("0180", "Bromma", null, null))).isFalse();
    assertThat(whole.sharesGroundWith(new Area("0125", null, null, null))).isFalse();
  }

  @Test
  void areasAreAskedForByTheDay() throws IOException {
    TenantConfiguration tenant =
        TenantFolder.load(Path.of("tenants"), LocalDate.of(2026, 3, 1)).configurations().get(0);
    assertThat(tenant.areasOn(LocalDate.of(2026, 3, 1))).hasSize(1);
    assertThat(List.copyOf(tenant.areas())).isSameAs(tenant.areas());
  }
}
