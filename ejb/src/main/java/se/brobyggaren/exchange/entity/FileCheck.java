package se.brobyggaren.exchange.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.RowProblem.Kind;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/**
 * Checks a whole file (kontroll): every row by itself, then what the rows say together. Stretches
 * of one case share its reference and become one record.
 */
public final class FileCheck {
  /** A file with this many faults is of the wrong kind; the rest is not looked at. */
  public static final int ENOUGH = 20_000;

  private final List<RowProblem> problems = new ArrayList<>();
  private final List<EarlierRecord> records = new ArrayList<>();
  private final Map<String, List<EarlierRecord>> cases = new HashMap<>();
  private final Set<String> references = new HashSet<>();

  private FileCheck() {}

  /**
   * @param tenant as it was at the end of the file's days
   * @param progress is told how many rows are done
   */
  public static FileCheck of(CsvFile file, TenantConfiguration tenant, IntConsumer progress) {
    var check = new FileCheck();
    var words = new Words(tenant, file.from(), file.until());
    var reading = new RowReading(file, words, check.problems::add);
    int done = 0;
    for (var row : file.rows()) {
      var record = reading.read(row);
      if (record != null) {
        check.add(record);
      }
      progress.accept(++done);
      if (check.problems.size() >= ENOUGH) {
        return check;
      }
    }
    check.cases.values().forEach(check::stretches);
    check.records.replaceAll(check::withCase);
    check.problems.sort(
        java.util.Comparator.comparingInt(RowProblem::row)
            .thenComparing(p -> p.column() == null ? "" : p.column()));
    return check;
  }

  /** By row. */
  public List<RowProblem> problems() {
    return problems;
  }

  /** Of use only without problems. */
  public List<EarlierRecord> records() {
    return records;
  }

  private void add(EarlierRecord record) {
    if (record.kind() != RecordKind.CASE || record.reference() == null) {
      if (record.reference() != null
          && !references.add(record.kind() + " " + record.reference() + beginning(record))) {
        problem(record, Column.REFERENCE, Kind.DUPLICATE);
      }
      records.add(record);
      return;
    }
    var stretches = cases.computeIfAbsent(record.reference(), r -> new ArrayList<>());
    var same = stretches.isEmpty() ? record : record.as(stretches.get(0).id());
    if (!stretches.isEmpty() && !samePerson(stretches.get(0), record)) {
      problem(record, Column.REFERENCE, Kind.TWO_PEOPLE);
    }
    stretches.add(same);
    records.add(same);
  }

  /** The same position or the same figure may stand for several times. */
  private static String beginning(EarlierRecord record) {
    return switch (record.kind()) {
      case POSITION, FIGURE -> " " + record.began() + record.figure() + record.programme();
      default -> "";
    };
  }

  private static boolean samePerson(EarlierRecord one, EarlierRecord other) {
    return Objects.equals(one.sex(), other.sex())
        && Objects.equals(one.yearOfBirth(), other.yearOfBirth());
  }

  private void stretches(List<EarlierRecord> stretches) {
    var inOrder = new ArrayList<>(stretches);
    inOrder.sort(java.util.Comparator.comparing(EarlierRecord::began));
    for (int i = 1; i < inOrder.size(); i++) {
      var before = inOrder.get(i - 1);
      var after = inOrder.get(i);
      if (after.began().equals(before.began())) {
        problem(after, Column.REFERENCE, Kind.DUPLICATE);
      } else if (before.ended() == null || before.ended().isAfter(after.began())) {
        problem(after, Column.BEGAN, Kind.OVERLAP);
      }
    }
  }

  private EarlierRecord withCase(EarlierRecord record) {
    if (record.kind() != RecordKind.ASSIGNMENT || record.caseReference() == null) {
      return record;
    }
    var stretches = cases.get(record.caseReference());
    if (stretches == null) {
      problem(record, Column.CASE, Kind.UNKNOWN_CASE);
      return record;
    }
    return record.of(stretches.get(0), end(stretches));
  }

  /** Null while it goes on. */
  private static LocalDate end(List<EarlierRecord> stretches) {
    LocalDate end = LocalDate.MIN;
    for (var stretch : stretches) {
      if (stretch.ended() == null) {
        return null;
      }
      end = stretch.ended().isAfter(end) ? stretch.ended() : end;
    }
    return end;
  }

  private void problem(EarlierRecord record, Column column, Kind kind) {
    problems.add(new RowProblem(record.row(), column.code(), kind));
  }
}
