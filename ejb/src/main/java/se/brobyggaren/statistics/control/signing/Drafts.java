package se.brobyggaren.statistics.control.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.control.FillingDesk;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.statistics.control.SheetDesk;
import se.brobyggaren.statistics.entity.signing.Readiness;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** Reports as they would be signed today (utkast). */
@Dependent
public class Drafts {
  @Inject ReportDesk reports;
  @Inject SheetDesk sheets;
  @Inject ProgrammeRegister programmes;
  @Inject FillingDesk fillings;
  @Inject TenantConfigurations configurations;
  @Inject Clock clock;

  /**
   * @throws NotFound when there is no such report
   */
  public void require(ReportKey key) {
    if (key.programme() != null) {
      programmes.of(key.programme());
      return;
    }
    reports.period(key.year()).orElseThrow(NotFound::new);
    reports.form(key.form(), key.year());
  }

  /**
   * @throws NotFound when there is no such report
   */
  public Draft of(ReportKey key) {
    if (key.programme() != null) {
      var compiled = sheets.compile(key.programme(), key.year());
      return of(compiled, sheets.account(compiled));
    }
    var compiled = reports.compile(key.form(), key.year());
    return of(compiled, fillings.view(compiled.form(), key.year()));
  }

  /**
   * The same, and nobody saves its answers before the signature is kept.
   *
   * @throws NotFound when there is no such report
   * @throws se.brobyggaren.kernel.Changed when somebody does so right now
   */
  public Draft held(ReportKey key) {
    fillings.hold(key.form(), key.year());
    return of(key);
  }

  /** Without the records that a reader may see: the same for everybody. */
  public Draft of(ReportDesk.Compiled compiled, FilledForm filled) {
    YearlyReport bare = compiled.report(filled.asItStands(), rows -> List.of());
    var document = Documents.write(bare);
    var readiness =
        new Readiness(compiled.tables(), compiled.words(), configurations.current().vocabularies());
    return new Draft(
        document,
        Documents.fingerprint(document),
        bare.tables().toList(),
        readiness.hindrances(bare.last(), LocalDate.now(clock), filled));
  }

  /** As {@link #of(ReportDesk.Compiled, FilledForm)}; its words and money are the account's. */
  public Draft of(SheetDesk.Compiled compiled, YearAccount account) {
    ProgrammeSheet bare = compiled.sheet(account, found -> found.withRecords(List.of()));
    var document = Documents.write(bare);
    var readiness =
        new Readiness(compiled.tables(), compiled.words(), configurations.current().vocabularies());
    return new Draft(
        document,
        Documents.fingerprint(document),
        bare.tables().toList(),
        readiness.hindrances(bare.last(), LocalDate.now(clock), account));
  }
}
