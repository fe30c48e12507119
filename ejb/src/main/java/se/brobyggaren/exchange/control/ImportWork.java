package se.brobyggaren.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.entity.FileCheck;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** Checks a file, or takes all of it in one transaction (kontroll och inläsning). */
@Stateless
public class ImportWork {
  private static final int AT_ONCE = 5_000;

  @Inject EarlierFiles files;
  @Inject EarlierRows rows;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;

  /** Keeps what is wrong, and nothing else. */
  public void check(ImportId id) {
    var check = check(id, progress(id));
    if (!check.problems().isEmpty()) {
      rows.keepProblems(id, check.problems());
      rows.forgetContent(id);
    }
    files.toChange(id).checked(check.problems().size());
  }

  /** All or nothing: the rows, the end of the file before, and the state come together. */
  public void take(ImportId id) {
    var check = check(id, done -> {});
    if (!check.problems().isEmpty()) {
      throw new IllegalStateException("The settings changed since the file was checked");
    }
    var records = check.records();
    var progress = progress(id);
    for (int from = 0; from < records.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, records.size());
      rows.keepRecords(id, records.subList(from, to));
      progress.accept(to);
    }
    var before = files.inForce();
    before.ifPresent(
        file -> {
          files.toChange(file.id()).supersede();
          files.flush();
          rows.forgetRecords(file.id());
          trail.acted("exchange.supersede", file.key());
        });
    files.toChange(id).taken();
    rows.forgetContent(id);
  }

  private FileCheck check(ImportId id, IntConsumer progress) {
    var content = rows.content(id).orElseThrow(ImportCancelled::new);
    var file = CsvReading.read(content);
    return FileCheck.of(file, configurations.on(file.until()), progress);
  }

  private IntConsumer progress(ImportId id) {
    return done -> {
      if (done % AT_ONCE == 0 && !files.reached(id, done)) {
        throw new ImportCancelled();
      }
    };
  }
}
