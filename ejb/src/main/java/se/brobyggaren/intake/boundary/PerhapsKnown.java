package se.brobyggaren.intake.boundary;

import java.util.List;
import java.util.stream.Collectors;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.kernel.BusinessRuleViolation;

/** The same person seems to be known: the user says whether it is, and hands it in again. */
public class PerhapsKnown extends BusinessRuleViolation {
  private final transient List<Candidate> candidates;

  /** A client with a like name and the same year of birth. */
  public record Candidate(ClientId id, int number) {}

  public PerhapsKnown(List<Candidate> candidates) {
    super(
        "intake.perhapsKnown",
        candidates.stream()
            .map(candidate -> String.valueOf(candidate.number()))
            .collect(Collectors.joining(", ")));
    this.candidates = List.copyOf(candidates);
  }

  public List<Candidate> candidates() {
    return candidates;
  }
}
