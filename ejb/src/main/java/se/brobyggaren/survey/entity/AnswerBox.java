package se.brobyggaren.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.kernel.TenantOwned;

/**
 * The box (valurnan) where a tenant's newest answers wait until there are five. They lie there cut
 * apart by question and sorted: nothing tells which came first or which belong together.
 */
@Entity
@Table(schema = "tenant", name = "survey_box")
public class AnswerBox extends TenantOwned {
  /** The fewest answers that may be shown, at first and at every change (issue: from five up). */
  public static final int FULL = 5;

  @Column(name = "waiting")
  private int waiting;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "marks", columnDefinition = "text[]")
  private String[] marks;

  protected AnswerBox() {}

  static AnswerBox empty() {
    AnswerBox box = new AnswerBox(UUID.randomUUID());
    box.marks = new String[0];
    return box;
  }

  private AnswerBox(UUID id) {
    super(id);
  }

  /**
   * Puts one person's marks in.
   *
   * @return what lay in the box, mark to number, if that made it full; the box is then empty again.
   *     Else nothing
   */
  public Map<String, Integer> drop(List<String> sheet) {
    List<String> all = Stream.concat(Stream.of(marks), sheet.stream()).sorted().toList();
    if (waiting + 1 < FULL) {
      waiting++;
      marks = all.toArray(String[]::new);
      return Map.of();
    }
    waiting = 0;
    marks = new String[0];
    return all.stream()
        .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.summingInt(m -> 1)));
  }

  public int waiting() {
    return waiting;
  }

  public List<String> marks() {
    return List.of(marks);
  }
}
