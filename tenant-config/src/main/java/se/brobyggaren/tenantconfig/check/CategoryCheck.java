package se.brobyggaren.tenantconfig.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import se.brobyggaren.tenantconfig.report.Dimension;

/** Whether categories exist in their dimension (kategorikontroll), and stand there once. */
final class CategoryCheck {
  private final Vocabularies words;
  private final YamlTree tree;
  private final List<Problem> problems;

  CategoryCheck(Vocabularies words, YamlTree tree, List<Problem> problems) {
    this.words = words;
    this.tree = tree;
    this.problems = problems;
  }

  void of(Dimension by, List<String> categories, String pointer) {
    Set<String> known = known(by);
    for (int i = 0; i < categories.size(); i++) {
      String at = pointer + "/" + i;
      String category = categories.get(i);
      if (categories.indexOf(category) < i) {
        int first = tree.line(pointer + "/" + categories.indexOf(category));
        problems.add(Problem.error(tree.line(at), "code.twice", category, first));
      } else if (by == Dimension.MUNICIPALITY) {
        municipality(category, at);
      } else if (!known.isEmpty() && !known.contains(category)) {
        unknown(by, category, known, at);
      }
    }
  }

  private void municipality(String category, String at) {
    String code = category.replaceFirst("/.*", "");
    if (!code.equals(Dimension.UNKNOWN) && Municipalities.byCode(code).isEmpty()) {
      problems.add(Problem.error(tree.line(at), "code.municipality", code));
    }
  }

  private void unknown(Dimension by, String category, Set<String> known, String at) {
    String name = TableCheck.written(by);
    problems.add(
        Nearest.to(category, known)
            .map(n -> Problem.error(tree.line(at), "word.unknownNear", name, category, n))
            .orElseGet(
                () ->
                    Problem.error(
                        tree.line(at), "word.unknown", name, category, String.join(", ", known))));
  }

  /** Empty when the records themselves say which there are. */
  private Set<String> known(Dimension by) {
    Set<String> known = new TreeSet<>(by.categories());
    by.list()
        .ifPresent(
            list -> {
              words.terms(list).stream().map(Term::code).forEach(known::add);
              list.codes().stream().map(NationalCode::code).forEach(known::add);
            });
    if (!known.isEmpty()) {
      known.add(by.unanswered());
      known.add(Dimension.NONE);
    }
    return known;
  }
}
