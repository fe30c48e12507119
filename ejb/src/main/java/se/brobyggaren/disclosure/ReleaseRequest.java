package se.brobyggaren.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be released together (underlag för utlämnande), with all that bears on it.
 *
 * @param candidates most important first: where two cannot both appear, the first does
 * @param decided tables of earlier releases that a relation or a common topic binds to the
 *     candidates, directly or through others; the relations and compositions of that time belong
 *     here too, since a figure can be computed along a chain
 */
public record ReleaseRequest(
    List<CandidateTable> candidates,
    List<DecidedTable> decided,
    List<Composition> compositions,
    List<Relation> relations) {

  public ReleaseRequest {
    candidates = List.copyOf(candidates);
    decided = List.copyOf(decided);
    compositions = List.copyOf(compositions);
    relations = List.copyOf(relations);
    var topics =
        Stream.concat(candidates.stream(), decided.stream().map(DecidedTable::table))
            .map(CandidateTable::topic)
            .collect(Collectors.toSet());
    Stream.concat(
            relations.stream().flatMap(Relation::topics),
            compositions.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.whole()), c.parts().stream())))
        .filter(topic -> !topics.contains(topic))
        .findFirst()
        .ifPresent(
            topic -> {
              throw new IllegalArgumentException(topic + " is bound to others but has no table");
            });
  }

  List<CandidateTable> tables() {
    return Stream.concat(decided.stream().map(DecidedTable::table), candidates.stream()).toList();
  }

  /** Owners made up of others; they know nothing beyond what is released. */
  Set<String> wholes() {
    return compositions.stream().map(c -> c.whole().owner()).collect(Collectors.toSet());
  }
}
