package se.brobyggaren.deficiency.entity.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.Finding.Kind;
import se.brobyggaren.deficiency.boundary.sharing.TextPart;
import se.brobyggaren.tenantconfig.file.TenantText;

class TextCheckTest {
  private static final TextCheck CHECK = TextCheck.forTenant(tenant("stockholm-soderort"));

  private static se.brobyggaren.tenantconfig.TenantConfiguration tenant(String alias) {
    try {
      return TenantText.read(
          Files.readString(Path.of("..", "tenant-config", "tenants", alias + ".yaml")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Finding> in(String text) {
    return CHECK.findingsIn(Map.of(TextPart.EVENT, text));
  }

  private static void finds(Kind kind, String text) {
    assertThat(in(text)).as(text).extracting(Finding::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "har nummer 850101-1234 enligt",
        "8501011234",
        "19850101-1234",
        "1985 01 01 12 34",
        "85 01 01 - 12 34",
        "8 5 0 1 0 1 1 2 3 4",
        "850101\u20131234",
        "850101\u22121234",
        "850101\u200B1234",
        "850101\u00A01234",
        "850101+1234",
        "samordningsnummer 850161-1239",
        "20001291-1234",
        "850101-xxxx",
        "850101-****",
        "reservnummer 850101-T123",
        "född 1985-01-01",
        "f. 850101",
        "numret är ８５０１０１-１２３４"
      })
  void personalNumbersAreFoundHoweverTheyAreWritten(String text) {
    finds(Kind.PERSONAL_NUMBER, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25 200 kronor i 8 månader",
        "98 av 307 klienter under ett kvartal",
        "beslutet kom 2026-03-14 och gällde till 2026-06-30",
        "väntade 2–3 månader",
        "paragraf 5 i SFS 2013:522",
        "4 838 400 kronor"
      })
  void figuresOfTheWorkAreNoPersonalNumbers(String text) {
    assertThat(in(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ring 070-123 45 67",
        "tel 0587-123 45",
        "+46 70 123 45 67",
        "0046701234567",
        "(08) 123 456 78 nås på 08-123 456 78"
      })
  void phoneNumbersAreFound(String text) {
    assertThat(in(text))
        .as(text)
        .extracting(Finding::kind)
        .containsAnyOf(Kind.PHONE, Kind.PERSONAL_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skriv till a.b@exempel.se",
        "a.b (at) exempel.se",
        "a.b@exempel punkt se",
        "namn snabel-a exempel.se"
      })
  void mailAddressesAreFound(String text) {
    finds(Kind.EMAIL, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bor på Storgatan 5",
        "bor på storgatan 5 b",
        "på Stora vägen 12",
        "vid Björkstigen",
        "adress 123 45 Orten",
        "Box 123",
        "lgh 1203"
      })
  void addressesAreFound(String text) {
    finds(Kind.ADDRESS, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hon är på väg hem", "det finns en genväg", "planen gäller", "på vägen dit"})
  void ordinaryWordsAreNoAddresses(String text) {
    assertThat(in(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna fick inte hjälp",
        "Annas ansökan avslogs",
        "enligt ANNA SVENSSON",
        "enligt anna svensson på kontoret",
        "Anna-Lena väntade",
        "Rozhin Karimi väntade",
        "när Xylopha kom till mötet",
        "handläggaren A. S. svarade inte",
        "läkaren Svenssons intyg",
        "Klienten \"Kalle\" nekades",
        "hos Nora väntade man",
        "Rozhin väntar på besked",
        "Hjälpen dröjer. Xylopha fick inget svar",
        "Rozhins ansökan avslogs"
      })
  void namesAreFound(String text) {
    finds(Kind.NAME, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Försäkringskassan nekar. Arbetsförmedlingen hänvisar till Försäkringskassan.",
        "Regionen och Kronofogden samverkar inte enligt SoL och LSS.",
        "När Försäkringskassans handläggare byts börjar allt om.",
        "Handläggningen tar lång tid. Personen får vänta: Ingen svarar.",
        "Det krävs BankID.",
        "Handläggaren har bytts. Personer får vänta. Psykiatri är svår att nå.",
        "Regionens läkare har slutat. Väntetiden är lång. Boendestöd kan nekas.",
        "Myndigheterna hänvisar till varandra. Ansökan kan inte skickas. Vissa vill inte.",
        "Mottagningen hänvisar personen vidare. Många har gett upp. Ingen kom."
      })
  void authoritiesAndLawsAreNoNames(String text) {
    assertThat(in(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vårdcentralen i Lindesberg",
        "Lindesbergs kommun",
        "i lindesberg",
        "LINDESBERG",
        "Upplands  Väsby",
        "en Malmöbo",
        "i Farsta",
        "stadsdelen skarpnäck"
      })
  void placesAreFoundTheTenantsDistrictsToo(String text) {
    finds(Kind.PLACE, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"det kan vara så", "en mark som är sank", "en sala", "i en mora"})
  void placesThatAreWordsAreLeftAloneWhenWrittenSmall(String text) {
    assertThat(in(text)).as(text).isEmpty();
  }

  @Test
  void aFindingSaysWhereItStands() {
    Finding finding = in("Den som ringer 070-123 45 67 får vänta").get(0);
    assertThat(finding.text()).isEqualTo("070-123 45 67");
    assertThat(finding.start()).isEqualTo(15);
    assertThat(finding.end()).isEqualTo(28);
  }

  @Test
  void findingsDoNotOverlapAndComeInTheOrderOfTheText() {
    List<Finding> findings =
        in("Anna Svensson, 850101-1234, Storgatan 5, 711 30 Lindesberg, a@b.se, Nora");
    for (int i = 1; i < findings.size(); i++) {
      assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
    }
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(
            Kind.NAME, Kind.PERSONAL_NUMBER, Kind.ADDRESS, Kind.ADDRESS, Kind.EMAIL, Kind.NAME);
  }

  @Test
  void aCleanTextGivesNothing() {
    assertThat(
            in(
                "Vårdcentral och psykiatri hänvisar till varandra när ett intyg behövs för körkort. "
                    + "Följden blir att intyget uteblir och att ombudet får driva frågan i flera månader."))
        .isEmpty();
  }

  /**
   * An expression that tries every way to match needs minutes here; processor time, not waiting.
   */
  @Test
  void aLongTextIsCheckedQuickly() {
    String text = "a ".repeat(20) + "0 1 ".repeat(900) + "Ab".repeat(500) + "-".repeat(1000);
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    in(text);
    assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
  }
}
