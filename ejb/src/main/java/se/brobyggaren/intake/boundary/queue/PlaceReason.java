package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * Why somebody stands where they stand (skäl till platsen).
 *
 * @param rank of the group that decides, null when no rule is met
 * @param met the rules of that group that are met
 * @param firstCome the order has no rules
 * @param waitedSince the application date, which decides between equals
 */
public record PlaceReason(
    Integer rank, List<PriorityRule> met, boolean firstCome, LocalDate waitedSince)
    implements Serializable {
  public PlaceReason {
    met = List.copyOf(met);
  }

  /** In words, without the date. */
  public String words(Locale locale) {
    if (firstCome) {
      return QueueWords.of("reason.firstCome", locale);
    }
    if (rank == null) {
      return QueueWords.of("reason.noRule", locale);
    }
    String and = QueueWords.of("reason.and", locale);
    String rules = met.stream().map(r -> r.sentence(locale)).collect(Collectors.joining(and));
    return QueueWords.of("reason.rank", locale, String.valueOf(rank), rules);
  }

  /** In words, with since when. */
  public String sentence(Locale locale) {
    return QueueWords.of("reason.since", locale, words(locale), waitedSince.toString());
  }
}
