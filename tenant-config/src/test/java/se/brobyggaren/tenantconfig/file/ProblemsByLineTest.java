package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.brobyggaren.tenantconfig.check.Problem;

/** Every message with the line it points at; the sound text below ends at line 9. */
class ProblemsByLineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String SOUND =
      """
      alias: prov
      name: Prov
      host:
        name: Provkommun
      county: "01"
      areas:
        - municipality: "0125"
      targetGroup:
        text: { sv: Alla }
      """;
  private static final String RULES = "priorityOrder:\n  groups:\n    - rules:\n";
  private static final String SEATS =
      "steeringGroups:\n  - code: g\n    name: { sv: Grupp }\n    seats:\n";
  private static final String TERMS = "vocabularies:\n  assignments:\n";

  @Test
  void aSoundTextHasNoError() {
    Checked checked = TenantText.check(SOUND, TODAY);
    assertThat(checked.hasErrors()).isFalse();
    assertThat(checked.configuration()).isPresent();
  }

  static Stream<Arguments> added() {
    return Stream.of(
        fault("colour: red\n", 10, "Okänd nyckel ”colour”. Här kan stå: alias, name"),
        fault("casload: { capPerFte: 5 }\n", 10, "Okänd nyckel ”casload”. Menade du ”caseload”?"),
        fault("name: Igen\n", 10, "Nyckeln ”name” står två gånger; den första står på rad 2"),
        fault("caseload:\n  capPerFte: 0\n", 11, "”capPerFte” är 0, men ett tak är minst 1"),
        fault("caseload:\n  capPerFte: \"15\"\n", 11, "ett heltal utan citattecken, inte ”15”"),
        fault("caseload:\n  capPerFte:\n", 11, "”capPerFte” saknar värde"),
        fault("caseload:\n  goal: {}\n", 11, "”goal” är tom"),
        fault("caseload:\n  goal: { from: 20, to: 15 }\n", 11, "Spannet är bakvänt: 20 till 15"),
        fault("goals:\n  satisfactionPercent: 101\n", 11, "får inte vara större än 100"),
        fault("described:\n  fte: två\n", 11, "ett tal med decimalpunkt, inte ”två”"),
        fault("validity:\n  from: 19-08-2019\n", 11, "ett datum som 2024-03-31, inte ”19-08-2019”"),
        fault("validity:\n  to: 2023-02-30\n", 11, "ett datum som 2024-03-31, inte ”2023-02-30”"),
        fault(
            "validity:\n  from: 2024-05-01\n  to: 2024-04-30\n",
            12,
            "Perioden slutar före den börjar: 2024-05-01 till 2024-04-30"),
        fault("steeringGroups: ja\n", 10, "ska vara en lista"),
        fault("admission: ja\n", 10, "”admission” ska följas av indragna rader"),
        fault(
            "admission:\n  decidedBy: [ombuds]\n",
            11,
            "kan inte vara ”ombuds”. Menade du ”ombud”?"),
        fault(
            "admission:\n  decidedBy: [kommunstyrelsen]\n",
            11,
            "Möjliga värden: steering-group, lead"),
        fault(
            "admission:\n  note: { sv: Ja, med undantag }\n",
            11,
            "Sätt hela texten inom citattecken"),
        fault("admission:\n  note: { sv: \" \" }\n", 11, "”sv” är tomt"),
        fault("admission:\n  note: { en: Yes }\n", 11, "”sv” saknas"),
        fault(
            "priorityOrder:\n  listedOrderAssumed: ja\n",
            11,
            "ska vara true eller false, inte ”ja”"),
        fault(RULES + "        - rule: age-between\n", 13, "behöver en ålder"),
        fault(
            RULES + "        - rule: age-between\n          to: 17\n",
            14,
            "inte vara mindre än 18"),
        fault(
            RULES + "        - { rule: age-between, from: 30, to: 20 }\n",
            13,
            "Spannet är bakvänt: 30 till 20"),
        fault(RULES + "        - { rule: homeless, to: 30 }\n", 13, "har ingen uppgift ”to”"),
        fault(RULES + "        - rule: psykosis\n", 13, "Menade du ”psychosis”?"),
        fault(
            RULES + "        - rule: psychosis\n        - rule: psychosis\n",
            14,
            "Regeln ”psychosis” står två gånger; den första står på rad 13"),
        fault(
            SEATS + "      - { code: a, party: kassan, name: A, kind: deciding }\n",
            14,
            "Okänd kod ”kassan” i listan parties. Koderna är: municipality"),
        fault(
            SEATS + "      - { code: a, party: municipalty, name: A, kind: deciding }\n",
            14,
            "Menade du ”municipality”?"),
        fault(
            SEATS + "      - { code: a, party: other, name: A, kind: deciding }\n".repeat(2),
            15,
            "”a” står två gånger; den första står på rad 14"),
        fault(
            SEATS + "      - { code: A b, party: other, name: A, kind: deciding }\n",
            14,
            "”A b” får bara innehålla a–z"),
        fault(
            TERMS + "    - { code: a, text: { sv: A }, national: huosing }\n",
            12,
            "Okänd kod ”huosing” i listan assignments. Menade du ”housing”?"),
        fault(
            "deficiencyRoutes:\n  - { path: direct, authorities: [banker] }\n",
            11,
            "Menade du ”bank”?"),
        fault(
            "ageBands:\n  - report: annual-report\n    bands:\n"
                + "      - { from: 18, to: 29 }\n      - { from: 29 }\n",
            14,
            "Åldersklassen 29– överlappar 18–29"),
        fault("succession:\n  successors: [prov]\n", 10, "kan inte efterträda sig själv"),
        fault("described: &a\n  year: 2020\nvalidity: *a\n", 10, "Ankare och hänvisningar"),
        fault("caseload:\n\tcapPerFte: 5\n", 11, "Raden börjar med en tabb"),
        fault("caseload: [\n", 11, "går inte att läsa som YAML"),
        fault("---\nalias: two\n", 10, "går inte att läsa som YAML"));
  }

  @ParameterizedTest
  @MethodSource("added")
  void anAddedFaultIsToldWithItsLine(String added, int line, String message) {
    assertProblem(SOUND + added, line, message);
  }

  static Stream<Arguments> replaced() {
    return Stream.of(
        change("\"0125\"", "0125", 7, "skrivet som ett tal. Sätt citattecken: \"0125\""),
        change("\"0125\"", "\"9999\"", 7, "Det finns ingen kommun med koden 9999"),
        change("\"0125\"", "\"125\"", 7, "ska ha fyra siffror inom citattecken"),
        change("\"01\"", "01", 5, "Sätt citattecken: \"01\""),
        change("\"01\"", "\"02\"", 5, "Det finns inget län med koden 02"),
        change("\"01\"", "\"1\"", 5, "ska ha två siffror"),
        change("alias: prov", "alias: Prov!", 1, "får bara innehålla a–z"),
        change("name: Prov\n", "", 1, "”name” saknas"),
        change("name: Prov\n", "name: 7\n", 2, "skrivet som ett tal. Sätt citattecken: \"7\""),
        change("name: Prov\n", "name: true\n", 2, "ska vara en text, inte ”true”"),
        change("name: Prov\n", "name: " + "x".repeat(201) + "\n", 2, "längre än 200 tecken"),
        change("  - municipality: \"0125\"\n", "  []\n", 6, "”areas” är tom"),
        change(
            "  - municipality: \"0125\"\n",
            "  - municipality: \"0125\"\n  - { municipality: \"0125\", district: Stenhamra }\n",
            8,
            "Ekerö (Stenhamra) överlappar området på rad 7"),
        change(
            "{ sv: Alla }", "{ sv: Alla }\n  minimumAge: 17", 10, "men får inte vara mindre än 18"),
        change(
            "{ sv: Alla }",
            "{ sv: Alla }\n  minimumAge: 30\n  maximumAge: 20",
            11,
            "Spannet är bakvänt: 30 till 20"),
        change(
            "  - municipality: \"0125\"\n",
            "  - { municipality: \"0125\", to: 2001-01-01 }\nvalidity: { from: 2002-01-01 }\n",
            7,
            "Ekerö betjänas bara utanför verksamhetens giltighetstid"));
  }

  @ParameterizedTest
  @MethodSource("replaced")
  void aChangedLineIsToldWithItsNumber(String was, String is, int line, String message) {
    assertProblem(SOUND.replace(was, is), line, message);
  }

  @Test
  void severalFaultsAreToldAtOnceInTheOrderOfTheFile() {
    String text = SOUND.replace("\"0125\"", "125") + "caseload:\n  capPerFte: 0\nfoo: 1\n";
    assertThat(TenantText.check(text, TODAY).problems())
        .extracting(Problem::line)
        .containsExactly(7, 11, 12);
  }

  @Test
  void anEmptyTextAndOneOfCommentsAreRefused() {
    assertProblem("", 0, "Filen är tom.");
    assertProblem("# bara en kommentar\n\n", 0, "Filen är tom.");
    assertProblem("- a\n", 1, "Filen ska bestå av rader");
    assertProblem("a".repeat(300_000), 0, "Filen är större än 256 kB");
  }

  @Test
  void aMunicipalityOfAnotherCountyIsAWarning() {
    Checked checked = TenantText.check(SOUND.replace("\"01\"", "\"18\""), TODAY);
    assertThat(checked.hasErrors()).isFalse();
    assertThat(messages(checked))
        .contains("7: Ekerö ligger i Stockholms län, men verksamheten hör till Örebro län.");
  }

  @Test
  void messagesCanBeReadInEnglish() {
    Problem problem = TenantText.check(SOUND + "casload: 1\n", TODAY).problems().get(0);
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("Unknown key “casload”. Did you mean “caseload”?");
  }

  private static void assertProblem(String text, int line, String message) {
    Checked checked = TenantText.check(text, TODAY);
    assertThat(checked.configuration()).isEmpty();
    assertThat(messages(checked))
        .anySatisfy(m -> assertThat(m).startsWith(line + ": ").contains(message));
  }

  private static List<String> messages(Checked checked) {
    return checked.problems().stream().map(p -> p.line() + ": " + p.message(Locale.ROOT)).toList();
  }

  private static Arguments fault(String added, int line, String message) {
    return Arguments.of(added, line, message);
  }

  private static Arguments change(String was, String is, int line, String message) {
    return Arguments.of(was, is, line, message);
  }
}
