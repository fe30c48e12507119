package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All figures of a request, numbered, their true counts and every equation between them. */
final class FigureSystem {

  /** The figures of {@code plus} add up to the same as those of {@code minus}. */
  record Equation(int[] plus, int[] minus) {

    boolean holdsIn(long[] world) {
      return IntStream.of(plus).mapToLong(i -> world[i]).sum()
          == IntStream.of(minus).mapToLong(i -> world[i]).sum();
    }
  }

  private final Map<Figure, Integer> numbers = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final long[] truth;

  FigureSystem(ReleaseRequest request) {
    for (var table : request.tables()) {
      table.cuts().forEach(cut -> table.figures(cut).forEach(this::number));
    }
    truth = counts.stream().mapToLong(Long::longValue).toArray();
    request.tables().forEach(this::addSumsWithin);
    request.compositions().forEach(c -> bind(List.of(c.whole()), c.parts(), null));
    request.relations().forEach(r -> bind(r.left(), r.right(), r.along()));
  }

  private void number(Figure figure, long count) {
    var known = numbers.putIfAbsent(figure, figures.size());
    if (known == null) {
      figures.add(figure);
      counts.add(count);
    } else if (counts.get(known) != count) {
      throw new IllegalArgumentException("Tables disagree on " + figure);
    }
  }

  private void addSumsWithin(CandidateTable table) {
    for (var cut : table.cuts()) {
      for (var dimension : cut) {
        table.figures(cut).keySet().stream()
            .collect(Collectors.groupingBy(figure -> figure.without(dimension)))
            .forEach((sum, addends) -> add(List.of(sum), addends));
      }
    }
  }

  /** One equation for each place that all the topics have, as far as the relation goes. */
  private void bind(List<Topic> left, List<Topic> right, Set<Dimension> along) {
    var topics = Stream.concat(left.stream(), right.stream()).toList();
    var places = new HashSet<Map<Dimension, String>>();
    var everyPlace = new HashSet<Map<Dimension, String>>();
    for (var figure : figures) {
      if (topics.contains(figure.topic()) && (along == null || along.containsAll(figure.cut()))) {
        everyPlace.add(figure.at());
      }
    }
    for (var place : everyPlace) {
      // A cut that one of the topics lacks cannot be compared; its coarser cuts can.
      if (topics.stream().allMatch(topic -> numbers.containsKey(new Figure(topic, place)))) {
        places.add(place);
      } else if (topics.stream().allMatch(topic -> hasCut(topic, place.keySet()))) {
        throw new IllegalArgumentException("Categories differ between " + topics);
      }
    }
    for (var place : places) {
      add(
          left.stream().map(topic -> new Figure(topic, place)).toList(),
          right.stream().map(topic -> new Figure(topic, place)).toList());
    }
  }

  private boolean hasCut(Topic topic, Set<Dimension> cut) {
    return figures.stream().anyMatch(f -> f.topic().equals(topic) && f.cut().equals(cut));
  }

  private void add(Collection<Figure> plus, Collection<Figure> minus) {
    var equation = new Equation(numbers(plus), numbers(minus));
    if (!equation.holdsIn(truth)) {
      throw new IllegalArgumentException("Does not add up: " + plus + " and " + minus);
    }
    equations.add(equation);
  }

  private int[] numbers(Collection<Figure> some) {
    return some.stream().mapToInt(numbers::get).toArray();
  }

  BitSet bits(Collection<Figure> some) {
    return IntStream.of(numbers(some))
        .collect(BitSet::new, BitSet::set, (one, other) -> one.or(other));
  }

  int size() {
    return figures.size();
  }

  Figure figure(int number) {
    return figures.get(number);
  }

  long truth(int number) {
    return truth[number];
  }

  List<Equation> equations() {
    return equations;
  }

  /** Does this world pass for the true one with somebody who knows these figures? */
  boolean passes(long[] world, BitSet known) {
    return IntStream.range(0, size()).allMatch(i -> world[i] >= 0)
        && known.stream().allMatch(i -> world[i] == truth[i])
        && equations.stream().allMatch(equation -> equation.holdsIn(world));
  }
}
