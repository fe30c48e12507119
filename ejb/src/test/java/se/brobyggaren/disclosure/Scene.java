package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Persons in smallest groups, and topics that count some of them: the one true world of a random
 * test and what each figure in it is made of.
 */
final class Scene {

  private record Group(Map<Dimension, String> at, long persons, String owner) {}

  private final List<Group> groups = new ArrayList<>();
  private final Map<Topic, Map<Integer, Integer>> topics = new LinkedHashMap<>();

  static long fewPersons(Random random) {
    return random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 6 : 10);
  }

  /** New persons by sex (and age), counted by this topic alone. */
  CandidateTable count(Topic topic, boolean byAge, Random random) {
    var cells = new LinkedHashMap<List<String>, Long>();
    var signs = new LinkedHashMap<Integer, Integer>();
    for (var sex : Tables.SEXES) {
      for (var age : byAge ? Tables.AGES : List.of("all")) {
        long persons = fewPersons(random);
        cells.put(byAge ? List.of(sex, age) : List.of(sex), persons);
        signs.put(groups.size(), 1);
        var at = byAge ? Map.of(Tables.SEX, sex, Tables.AGE, age) : Map.of(Tables.SEX, sex);
        groups.add(new Group(at, persons, topic.owner()));
      }
    }
    topics.put(topic, signs);
    return new CandidateTable(
        topic, byAge ? List.of(Tables.SEX, Tables.AGE) : List.of(Tables.SEX), cells);
  }

  /** A topic whose persons are those of some topics less those of others. */
  void derive(Topic topic, List<Topic> plus, List<Topic> minus) {
    var signs = new LinkedHashMap<Integer, Integer>();
    plus.forEach(t -> topics.get(t).forEach((g, sign) -> signs.merge(g, sign, Integer::sum)));
    minus.forEach(t -> topics.get(t).forEach((g, sign) -> signs.merge(g, -sign, Integer::sum)));
    topics.put(topic, signs);
  }

  int[] signs(Figure figure) {
    var signs = new int[groups.size()];
    topics
        .get(figure.topic())
        .forEach(
            (group, sign) -> {
              if (groups.get(group).at.entrySet().containsAll(figure.at().entrySet())) {
                signs[group] = sign;
              }
            });
    return signs;
  }

  long truth(Figure figure) {
    var signs = signs(figure);
    return IntStream.range(0, signs.length).mapToLong(i -> signs[i] * groups.get(i).persons).sum();
  }

  /**
   * The small counts that somebody can compute from these cells, everybody but its owner pooling.
   */
  List<Figure> found(Map<Figure, Cell> cells) {
    return cells.keySet().stream()
        .filter(figure -> cells.get(figure) instanceof Cell.Hidden)
        .filter(figure -> truth(figure) > 0 && truth(figure) < 5)
        .filter(figure -> against(figure.topic().owner(), cells).isSureToBeSmall(signs(figure)))
        .toList();
  }

  private Attacker against(String owner, Map<Figure, Cell> cells) {
    var attacker = new Attacker(groups.size(), 14);
    cells.forEach(
        (figure, cell) -> {
          if (cell instanceof Cell.Shown shown) {
            attacker.learns(signs(figure), shown.count());
          } else if (figure.cut().size() == 1) {
            attacker.learnsItIsNotNegative(signs(figure));
          }
        });
    boolean ownerIsATenant = groups.stream().anyMatch(group -> group.owner.equals(owner));
    for (int i = 0; ownerIsATenant && i < groups.size(); i++) {
      if (!groups.get(i).owner.equals(owner)) {
        var self = new int[groups.size()];
        self[i] = 1;
        attacker.learns(self, groups.get(i).persons);
      }
    }
    return attacker;
  }
}
