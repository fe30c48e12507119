package se.brobyggaren.exchange.control.complete;

import java.util.Map;

/** What whoever opens the archive needs to know (läs mig). */
final class ReadMe {
  static final String TEXT =
      """
      Brobyggaren: fullständig utläsning / complete export
      Version: %s

      SVENSKA
      Arkivet innehåller allt som verksamheten har antecknat, även namn och kontaktuppgifter i klartext,
      också för personer med skyddade personuppgifter. Förvara det därefter, och radera det när det har
      gjort sin nytta. Att det hämtades står i verksamhetens förteckning över vem som har gjort vad.
      - En csv-fil per slags uppgift: UTF-8, semikolon, en rubrikrad.
      - _files.csv räknar upp alla filer, hur många rader de har, vad de innehåller och vad som är
        utelämnat och varför. Den skrivs sist: saknas den är arkivet inte helt.
      - _columns.csv beskriver varje kolumn: typ, om den får vara tom, vilken fil den hänvisar till och
        vilken regel som gäller för den.
      - Datum: 2026-01-31. Tidpunkter: ISO 8601. Flera värden i en ruta: | emellan. Tomt: okänt.
      - En text som börjar med = + - @ har fått en apostrof framför sig, så att inget kalkylprogram
        räknar på den.

      ENGLISH
      The archive holds all that the service has recorded, names and contacts in clear text included,
      also of people with protected identity. Keep it accordingly, and erase it when it has served its
      purpose. That it was fetched stands in the service's record of acts.
      - One csv file a kind of record: UTF-8, semicolons, one line of headings.
      - _files.csv lists all files, their number of rows, what they hold, and what is left out and why.
        It is written last: without it the archive is not whole.
      - _columns.csv describes each column: type, whether it may be empty, which file it refers to and
        the rule it is held against.
      - Dates: 2026-01-31. Moments: ISO 8601. Several values in a cell: | between. Empty: not known.
      - A text that begins with = + - @ has an apostrophe in front, so that no spreadsheet calculates it.

      KEYS: data_key. SEARCH_INDEX: keyed tokens of names, of no use without the key. ONE_TIME_CODES:
      spent or open codes of the survey. BALLOT_BOX: answers that wait until five can be counted together.
      WORK_IN_HAND: a file being checked, and its faults.
      """
          .formatted(ArchiveWriting.VERSION);

  private static final Map<String, String> USUAL =
      Map.of(
          "tenant_id", "The tenant's number on the platform; the same in every row.",
          "id", "The row's key.",
          "version", "How often the row was changed after it was made.",
          "recorded_at", "When it was recorded.",
          "recorded_by", "Who recorded it.",
          "sealed_name", "The person's name, opened.",
          "sealed_contact", "How the person can be reached, opened.",
          "sealed_wish", "What the person wishes, opened.",
          "municipality", "SCB's code of the municipality.",
          "district", "The district, where only a part of the municipality is served.");

  private ReadMe() {}

  /** Null when neither the catalogue nor the habit of the house says anything. */
  static String meaning(KeptColumn column) {
    return column.meaning() == null ? USUAL.get(column.name()) : column.meaning();
  }
}
