package se.brobyggaren.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SOFINT's programmes of 2019 as records that give the published figures (reports.md R6): 96 mapped
 * by the reception team, of whom 72 are told to have gone somewhere, and 73 in the coaching team,
 * 34 of them closed. What is not published (ages, sex, municipality, education) is dealt out
 * evenly.
 */
public final class PublishedProgrammes {
  public static final int YEAR = 2019;

  private static final List<String> MUNICIPALITIES = List.of("1885", "1884", "1863", "1864");
  private static final List<String> EDUCATION =
      List.of("compulsory", "upper-secondary", "compulsory-unfinished", "post-secondary");
  private static final List<String> SUPPORT =
      List.of(
          "social-assistance",
          "sickness-or-rehabilitation-benefit",
          "activity-support",
          "activity-compensation",
          "none",
          "sickness-compensation",
          "unemployment-fund");
  private static final List<String> WENT =
      List.of(
          "other-programme",
          "employment",
          "subsidised-employment",
          "studies",
          "job-seeking",
          "health-care",
          "social-insurance-decision",
          "social-assistance",
          "other-municipal-support",
          "moved",
          "broke-off");

  private PublishedProgrammes() {}

  /**
   * @param description of the programme, as REST takes it
   * @param budget and outcome in kronor
   */
  public record Team(
      Map<String, Object> description,
      long budget,
      long outcome,
      String fulfilment,
      List<Map<String, Object>> participants,
      int closed,
      long cost) {}

  public static Team reception() {
    return new Team(
        description(
            "Mottagningsteamet",
            "Kartläggning och vägledning",
            "Att den som behöver stöd av flera myndigheter får en gemensam kartläggning.",
            "Personer 18–64 år med behov av samordnad rehabilitering"),
        62_250,
        135_146,
        "96 personer har kartlagts.",
        participants(96, 72, 30),
        72,
        1_408);
  }

  public static Team coaching() {
    return new Team(
        description(
            "Coachande teamet",
            "Individuellt stöd mot arbete eller studier",
            "Att deltagaren närmar sig arbete eller studier.",
            "Personer 18–64 år som står långt från arbetsmarknaden"),
        1_948_000,
        1_584_100,
        "73 personer har deltagit och 34 har avslutats.",
        participants(73, 34, 21),
        34,
        21_700);
  }

  private static Map<String, Object> description(
      String name, String kind, String purpose, String targetGroup) {
    Map<String, Object> description = new HashMap<>();
    description.put("name", name);
    description.put("kind", kind);
    description.put("purpose", purpose);
    description.put("targetGroup", targetGroup);
    description.put("goal", "Fler i egen försörjning.");
    description.put(
        "parties", "Kommunerna, Arbetsförmedlingen, Försäkringskassan och Region Örebro län");
    description.put("from", "2018-01-01");
    description.put("to", null);
    return description;
  }

  /**
   * @param closed so many of them in 2019
   * @param before so many had begun in 2018
   */
  private static List<Map<String, Object>> participants(int all, int closed, int before) {
    List<Map<String, Object>> participants = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      LocalDate began =
          i < before ? LocalDate.of(YEAR - 1, 2, 1).plusDays(i * 9L) : LocalDate.of(YEAR, 1, 7);
      boolean left = i % all < closed;
      Map<String, Object> one = new HashMap<>();
      one.put("sex", i % 5 < 3 ? "WOMAN" : "MAN");
      // One of them is older than the bands of the sheet reach.
      one.put("yearOfBirth", i == all - 1 ? 1957 : YEAR - 19 - i * 7 % 41);
      one.put("municipality", MUNICIPALITIES.get(i * 3 % 7 % MUNICIPALITIES.size()));
      one.put("education", i % 11 == 10 ? null : EDUCATION.get(i % EDUCATION.size()));
      one.put("meansOfSupport", SUPPORT.get(i % SUPPORT.size()));
      one.put("startedOn", began.plusDays(i < before ? 0 : i * 2L).toString());
      one.put("endedOn", left ? LocalDate.of(YEAR, 7, 1).plusDays(i * 2L % 180).toString() : null);
      one.put("destination", left ? WENT.get(i % WENT.size()) : null);
      participants.add(one);
    }
    return participants;
  }
}
