package se.brobyggaren.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An equation that everybody knows to hold (samband): the left topics add up to the same as the
 * right. The flow identity (DOMAIN rule 7), closing = the next opening, a year = its quarters.
 *
 * @param along the dimensions in whose every category it holds too; closing = next opening holds by
 *     sex, but by age only within a year, since age is reckoned by year (DOMAIN rule 13)
 */
public record Relation(List<Topic> left, List<Topic> right, Set<Dimension> along) {

  public Relation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    along = Set.copyOf(along);
    if (topics(left, right).distinct().count() != left.size() + right.size()) {
      throw new IllegalArgumentException("A topic stands once in a relation");
    }
  }

  Stream<Topic> topics() {
    return topics(left, right);
  }

  private static Stream<Topic> topics(List<Topic> left, List<Topic> right) {
    return Stream.concat(left.stream(), right.stream());
  }
}
