package se.brobyggaren.statistics.control.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.brobyggaren.programme.boundary.YearAccounted;
import se.brobyggaren.statistics.boundary.filling.FillingRefused;
import se.brobyggaren.statistics.boundary.signing.ReportKey;

/** The account of a signed sheet (undertecknat blad) stays until the signature is taken back. */
@Dependent
public class SignedSheets {
  @Inject Signatures signatures;

  void on(@Observes YearAccounted accounted) {
    var sheet = ReportKey.of(accounted.programme(), accounted.year());
    if (signatures.standing(sheet).isPresent()) {
      throw new FillingRefused(FillingRefused.Reason.signed, sheet.form());
    }
  }
}
