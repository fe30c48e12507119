package se.brobyggaren.exchange.boundary;

import static se.brobyggaren.kernel.Allows.Effect.COMPLETES;
import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.exchange.boundary.FileRefused.Reason;
import se.brobyggaren.exchange.control.CsvReading;
import se.brobyggaren.exchange.control.EarlierFiles;
import se.brobyggaren.exchange.control.EarlierRows;
import se.brobyggaren.exchange.control.WorkOnFile;
import se.brobyggaren.exchange.control.WorkOnFile.Step;
import se.brobyggaren.exchange.entity.CsvFile;
import se.brobyggaren.exchange.entity.EarlierFile;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * Records of earlier years (tidigare år), from a file. An upload is only a dry run: the file is
 * checked and every fault told. What is free of faults can then be taken, whole, and takes the
 * place of the file in force. An ended tenant's lead may do it too: its last report may still be
 * due.
 */
@Stateless
public class EarlierYears {
  @Inject EarlierFiles files;
  @Inject EarlierRows rows;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject ActiveScope scope;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<WorkOnFile> work;

  /** Newest first. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<ImportRow> all() {
    return files.all().stream().map(EarlierFile::row).toList();
  }

  /**
   * @throws NotFound when there is none
   */
  @Allows(value = Role.LEAD, effect = READS)
  public ImportRow of(ImportId id) {
    return files.of(id).row();
  }

  /**
   * By row.
   *
   * @throws NotFound when there is no such import
   */
  @Allows(value = Role.LEAD, effect = READS)
  public List<RowProblem> problems(ImportId id, int most) {
    return rows.problems(files.of(id).id(), most);
  }

  /**
   * Begins the check. The file in force is not worked on again: its import is the answer.
   *
   * @throws FileRefused when it is no such file, or another is being worked on
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public ImportId upload(@Valid UploadFile upload) {
    var file = CsvReading.read(upload.content());
    var fingerprint = fingerprint(upload.content());
    var same = files.inForce(fingerprint);
    if (same.isPresent()) {
      return same.get().id();
    }
    requireRest();
    requireDays(file);
    var earlier =
        new EarlierFile(
            upload.name() == null ? "" : upload.name(),
            fingerprint,
            file,
            clock.instant(),
            user.identity().name());
    files
        .inForce()
        .filter(now -> !earlier.covers(now))
        .ifPresent(
            now -> {
              throw new FileRefused(Reason.fewerDays, now.row().from(), now.row().until());
            });
    files.add(earlier);
    rows.keepContent(earlier.id(), upload.content());
    trail.acted("exchange.upload", earlier.key());
    begin(earlier.id(), Step.CHECK);
    return earlier.id();
  }

  /**
   * Begins to take a checked file, all of it, in the place of the one in force.
   *
   * @throws FileRefused when it was not checked, has faults, or another is being worked on
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public void take(ImportId id) {
    requireRest();
    files.toChange(id).beginTaking(clock.instant());
    trail.acted("exchange.take", id.value());
    begin(id, Step.TAKE);
  }

  /**
   * Whatever is being done stops, and nothing of it is kept.
   *
   * @throws FileRefused when it is no longer being worked on
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public void cancel(ImportId id) {
    files.toChange(id).cancel();
    rows.forgetContent(id);
    trail.acted("exchange.cancel", id.value());
  }

  /**
   * Its records count no more and are gone; that it was there stays in the list.
   *
   * @throws FileRefused when it is not in force
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public void withdraw(ImportId id) {
    files.toChange(id).withdraw();
    rows.forgetRecords(id);
    trail.acted("exchange.withdraw", id.value());
  }

  private void requireRest() {
    files.oneAtATime();
    for (var file : files.atWork()) {
      if (!file.breakIfSilent(clock.instant())) {
        throw new FileRefused(Reason.busy);
      }
    }
    files.flush();
  }

  /** Days that are over, and on which the tenant was there; its last report is of a whole year. */
  private void requireDays(CsvFile file) {
    if (!file.until().isBefore(LocalDate.now(clock))) {
      throw new FileRefused(Reason.daysNotOver);
    }
    var validity = configurations.current().validity();
    var last = validity.to();
    boolean tooEarly = validity.from() != null && file.until().isBefore(validity.from());
    boolean tooLate =
        last != null
            && (file.from().isAfter(last)
                || file.until().isAfter(LocalDate.of(last.getYear(), 12, 31)));
    if (tooEarly || tooLate) {
      throw new FileRefused(Reason.daysOutsideService);
    }
  }

  private void begin(ImportId id, Step step) {
    work.fire(new WorkOnFile(id, step, scope.tenant(), user.identity()));
  }

  private static String fingerprint(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
