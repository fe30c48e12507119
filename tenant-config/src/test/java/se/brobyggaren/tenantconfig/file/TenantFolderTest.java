package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brobyggaren.tenantconfig.check.Problem;

class TenantFolderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  @Test
  void aFaultyFileIsRefusedWholeAndTheOthersLoad() throws IOException {
    write("a.yaml", tenant("a", "", "municipality: \"0125\""));
    write("b.yaml", tenant("b", "caseload: { capPerFte: 0 }\n", "municipality: \"0114\""));
    LoadedTenants loaded = load();
    assertThat(loaded.configurations()).singleElement().matches(t -> t.alias().equals("a"));
    assertThat(loaded.refusals()).singleElement().matches(r -> r.alias().equals("b"));
  }

  @Test
  void twoTenantsInOneAreaOnTheSameDayAreBothRefused() throws IOException {
    write("a.yaml", tenant("a", "", "municipality: \"0125\""));
    write("b.yaml", tenant("b", "", "{ municipality: \"0125\", district: Stenhamra }"));
    write("c.yaml", tenant("c", "", "municipality: \"0114\""));
    LoadedTenants loaded = load();
    assertThat(loaded.configurations()).extracting(t -> t.alias()).containsExactly("c");
    assertThat(messages(loaded))
        .contains(
            "a.yaml:7: Ekerö betjänas samma dagar av b.yaml. Ange från och till så att bara en"
                + " verksamhet gäller i taget.",
            "b.yaml:7: Ekerö (Stenhamra) betjänas samma dagar av a.yaml. Ange från och till så att"
                + " bara en verksamhet gäller i taget.");
  }

  @Test
  void theSameAreaMayPassFromOneTenantToAnother() throws IOException {
    write("a.yaml", tenant("a", "validity: { to: 2011-08-31 }\n", "municipality: \"0125\""));
    write("b.yaml", tenant("b", "validity: { from: 2011-09-01 }\n", "municipality: \"0125\""));
    write("c.yaml", tenant("c", "", "{ municipality: \"0114\", to: 2015-06-30 }"));
    write("d.yaml", tenant("d", "", "{ municipality: \"0114\", from: 2015-07-01 }"));
    assertThat(load().refusals()).isEmpty();
  }

  @Test
  void oneDayInCommonIsTooMuch() throws IOException {
    write("a.yaml", tenant("a", "validity: { to: 2011-09-01 }\n", "municipality: \"0125\""));
    write("b.yaml", tenant("b", "validity: { from: 2011-09-01 }\n", "municipality: \"0125\""));
    assertThat(load().refusals()).hasSize(2);
  }

  @Test
  void twoDistrictsOfOneMunicipalityAreTwoAreas() throws IOException {
    write("a.yaml", tenant("a", "", "{ municipality: \"0180\", district: Farsta }"));
    write("b.yaml", tenant("b", "", "{ municipality: \"0180\", district: Bromma }"));
    assertThat(load().refusals()).isEmpty();
  }

  @Test
  void aFileIsNamedAsItsAliasAndAnAliasIsUsedOnce() throws IOException {
    write("wrong.yaml", tenant("a", "", "municipality: \"0125\""));
    write("b.yaml", tenant("b", "", "municipality: \"0114\""));
    write("b.yml", tenant("b", "", "municipality: \"0115\""));
    assertThat(messages(load()))
        .contains(
            "wrong.yaml:1: Filen ska heta som verksamhetens alias: a.yaml.",
            "b.yaml:1: Alias ”b” används också av b.yml.",
            "b.yml:1: Alias ”b” används också av b.yaml.");
  }

  @Test
  void aSuccessorThatDoesNotAnswerIsAWarning() throws IOException {
    String succession = "succession: { successors: [b], predecessors: [z] }\n";
    write("a.yaml", tenant("a", succession, "municipality: \"0125\""));
    write("b.yaml", tenant("b", "", "municipality: \"0114\""));
    LoadedTenants loaded = load();
    assertThat(loaded.refusals()).isEmpty();
    assertThat(loaded.byAlias("a").orElseThrow().warnings())
        .extracting(Problem::key)
        .contains("succession.successor", "succession.predecessor");
  }

  @Test
  void wrongEncodingIsToldWithItsLine() throws IOException {
    Files.write(
        folder.resolve("a.yaml"), "alias: a\nname: Ekerö\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("b.yaml"), "alias: b\nname: Ekerö\n".getBytes(StandardCharsets.UTF_16));
    assertThat(messages(load()))
        .containsExactly(
            "a.yaml:2: Filen är inte sparad som UTF-8. Spara om den med teckenkodningen UTF-8.",
            "b.yaml:1: Filen är inte sparad som UTF-8. Spara om den med teckenkodningen UTF-8.");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreAccepted() throws IOException {
    String text = tenant("a", "", "municipality: \"0125\"").replace("\n", "\r\n");
    write("a.yaml", "\uFEFF" + text);
    assertThat(load().refusals()).isEmpty();
  }

  @Test
  void emptyAndHugeFilesAreRefused() throws IOException {
    write("a.yaml", "");
    write("b.yaml", "x".repeat(300 * 1024));
    assertThat(messages(load()))
        .containsExactly(
            "a.yaml:0: Filen är tom.",
            "b.yaml:0: Filen är större än 256 kB. En verksamhets fil är några kB; har något annat"
                + " hamnat i den?");
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    write("README.md", "not a tenant");
    assertThat(load()).isEqualTo(new LoadedTenants(List.of(), List.of()));
  }

  @Test
  void theHashFollowsTheText() throws IOException {
    write("a.yaml", tenant("a", "", "municipality: \"0125\""));
    String before = load().files().get(0).hash();
    assertThat(load().files().get(0).hash()).isEqualTo(before).hasSize(64);
    write("a.yaml", tenant("a", "# ny rad\n", "municipality: \"0125\""));
    assertThat(load().files().get(0).hash()).isNotEqualTo(before);
  }

  private static String tenant(String alias, String more, String area) {
    return """
        alias: %s
        name: Prov
        host: { name: Provkommun }
        targetGroup: { text: { sv: Alla } }
        county: "01"
        areas:
          - %s
        %s"""
        .formatted(alias, area, more);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private LoadedTenants load() throws IOException {
    return TenantFolder.load(folder, TODAY);
  }

  private static List<String> messages(LoadedTenants loaded) {
    return loaded.refusals().stream()
        .flatMap(
            r ->
                r.problems().stream()
                    .filter(Problem::isError)
                    .map(p -> r.file() + ":" + p.line() + ": " + p.message(Locale.ROOT)))
        .toList();
  }
}
