package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.TableLayout;

/**
 * What a schema cannot say of a form (blankettkontroll): that it can be computed and reconciled.
 */
public final class FormCheck {
  private final ReportForm form;
  private final Vocabularies words;
  private final YamlTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private FormCheck(ReportForm form, Vocabularies words, YamlTree tree) {
    this.form = form;
    this.words = words;
    this.tree = tree;
  }

  /**
   * @param words the tenant's, whose terms may stand as categories
   * @param pointer where the form stands in the tree
   */
  public static List<Problem> of(
      ReportForm form, Vocabularies words, YamlTree tree, String pointer) {
    FormCheck check = new FormCheck(form, words, tree);
    check.codes(pointer);
    for (int s = 0; s < form.sections().size(); s++) {
      ReportForm.Section section = form.sections().get(s);
      String at = pointer + "/sections/" + s;
      for (int t = 0; t < section.tables().size(); t++) {
        TableLayout table = section.tables().get(t);
        check.problems.addAll(TableCheck.of(table, words, tree, at + "/tables/" + t));
      }
      for (int e = 0; e < section.entries().size(); e++) {
        check.entries(section.entries().get(e), at + "/entries/" + e);
      }
    }
    return check.problems;
  }

  /** What is stored for a year is found again by its code, wherever its section stands. */
  private void codes(String pointer) {
    Map<String, Integer> lines = new HashMap<>();
    for (int s = 0; s < form.sections().size(); s++) {
      ReportForm.Section section = form.sections().get(s);
      String at = pointer + "/sections/" + s;
      unique(lines, at + "/questions", section.questions().stream().map(q -> q.code()));
      unique(lines, at + "/tables", section.tables().stream().map(TableLayout::code));
      unique(lines, at + "/entries", section.entries().stream().map(Entries::code));
    }
  }

  private void entries(Entries entries, String pointer) {
    if (entries.kind() == Entries.Kind.AMOUNTS && entries.lines().isEmpty()) {
      problems.add(Problem.error(tree.line(pointer), "entries.noLines", entries.code()));
    }
    if (entries.kind() == Entries.Kind.GRANT_PERIODS && !entries.lines().isEmpty()) {
      problems.add(Problem.error(tree.line(pointer + "/lines"), "entries.lines", entries.code()));
    }
    unique(new HashMap<>(), pointer + "/lines", entries.lines().stream().map(l -> l.code()));
  }

  private void unique(Map<String, Integer> lines, String list, Stream<String> codes) {
    problems.addAll(repeated(lines, list, codes.toList(), tree));
  }

  /** Each code that stands there a second time, with the line of the first. */
  static List<Problem> repeated(
      Map<String, Integer> lines, String list, List<String> codes, YamlTree tree) {
    String kind = list.substring(list.lastIndexOf('/') + 1);
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      int line = tree.line(list + "/" + i + "/code");
      Integer earlier = lines.putIfAbsent(kind + " " + codes.get(i), line);
      if (earlier != null) {
        found.add(Problem.error(line, "code.twice", codes.get(i), earlier));
      }
    }
    return found;
  }
}
