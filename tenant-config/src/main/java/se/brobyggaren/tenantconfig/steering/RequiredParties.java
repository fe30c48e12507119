package se.brobyggaren.tenantconfig.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties that § 5 of SFS 2013:522 asks for (ledningsgruppens parter): municipality, the
 * region's primary care and psychiatry, Arbetsförmedlingen, Försäkringskassan; an organisation of
 * patients, users or relatives must have been offered a seat. Counted over all of a tenant's groups
 * together.
 */
public final class RequiredParties {
  private static final String OFFERED = "user-organisation";
  private static final List<String> SEATED =
      List.of(
          "municipality",
          "region-primary-care",
          "region-psychiatry",
          "arbetsformedlingen",
          "forsakringskassan");

  private RequiredParties() {}

  /** Codes of the parties that have no seat on the day, in the paragraph's order. */
  public static List<String> missingOn(LocalDate day, List<SteeringGroup> groups) {
    List<Seat> seats =
        groups.stream()
            .filter(g -> g.validity().includes(day))
            .flatMap(g -> g.seats().stream())
            .filter(s -> s.validity().includes(day))
            .toList();
    Set<String> taken =
        seats.stream()
            .filter(s -> !s.offeredOnly() || s.party().equals(OFFERED))
            .map(Seat::party)
            .collect(Collectors.toSet());
    return Stream.concat(SEATED.stream(), Stream.of(OFFERED))
        .filter(p -> !taken.contains(p))
        .toList();
  }
}
