package se.brobyggaren.exchange.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.exchange.control.CsvReading;
import se.brobyggaren.exchange.entity.Column;
import se.brobyggaren.exchange.entity.RecordKind;
import se.brobyggaren.exchange.entity.Words;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * What a file of earlier years looks like (mall): its columns as the check reads them, and an empty
 * file to fill in.
 */
@Stateless
public class ImportTemplate {
  private static final String SEPARATOR = ";";
  private static final String LINE_END = "\r\n";

  @Inject TenantConfigurations configurations;
  @Inject Clock clock;

  /** In the order of the template. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<ImportColumn> columns() {
    var words = new Words(configurations.on(lastDay()), firstDay(), lastDay());
    return Stream.of(Column.values()).map(column -> shown(column, words)).toList();
  }

  /** The two first lines, with the days of last year; a row a record is to follow. */
  @Allows(value = Role.LEAD, effect = READS)
  public byte[] file() {
    String names =
        Stream.of(Column.values()).map(Column::code).collect(Collectors.joining(SEPARATOR));
    return ("\ufeff"
            + String.join(
                SEPARATOR, CsvReading.VERSION, firstDay().toString(), lastDay().toString())
            + LINE_END
            + names
            + LINE_END)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ImportColumn shown(Column column, Words words) {
    return new ImportColumn(
        column.code(),
        column.form(),
        kinds(column::isOf),
        kinds(column::isRequiredOf),
        List.copyOf(words.allowed(column)));
  }

  private static List<String> kinds(Predicate<RecordKind> which) {
    return Stream.of(RecordKind.values()).filter(which).map(RecordKind::code).toList();
  }

  private LocalDate firstDay() {
    return lastDay().withDayOfYear(1);
  }

  private LocalDate lastDay() {
    return LocalDate.now(clock).withDayOfYear(1).minusDays(1);
  }
}
