package se.brobyggaren.web.statistics.signing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.statistics.boundary.signing.Hindrance;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.ReportSigning;
import se.brobyggaren.statistics.boundary.signing.SignReport;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.statistics.boundary.signing.WithdrawSignature;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.text.Texts;

/** Underteckna en rapport: what stands in the way, and afterwards what differs from the records. */
@Named
@ViewScoped
public class SigningPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject YearlyReports reports;
  @Inject ProgrammeSheets sheets;
  @Inject ReportSigning signing;
  @Inject SigningWords addresses;
  @Inject ReportWords words;
  @Inject Texts texts;
  @Inject Messages messages;

  private String form;
  private UUID programme;
  private Integer year;
  private String seen;
  private String reason;
  private String title;
  private SigningState state;
  private List<SignedDifference> differences;

  public void load() {
    if (year == null || (form == null) == (programme == null)) {
      throw new NotFound();
    }
    if (programme == null) {
      var report = reports.of(form, year);
      title = words.of(report.title());
      state = report.signing();
    } else {
      var sheet = sheets.of(new ProgrammeId(programme), year);
      title = sheet.programme().name();
      state = sheet.signing();
    }
    differences = state.isSigned() ? signing.differences(key()) : List.of();
  }

  /** Exactly the report that was shown before this page. */
  public String sign() {
    signing.sign(new SignReport(key(), seen));
    messages.done("statistics.signing.done");
    return redirect();
  }

  public String withdraw() {
    signing.withdraw(new WithdrawSignature(key(), reason));
    messages.done("statistics.signing.withdrawn.done");
    return redirect();
  }

  private ReportKey key() {
    return programme == null
        ? ReportKey.of(form, year)
        : ReportKey.of(new ProgrammeId(programme), year);
  }

  private String redirect() {
    return getReport().replaceFirst("\\?", "?faces-redirect=true&");
  }

  /** Nothing was recorded since the report was read. */
  public boolean isAsSeen() {
    return state.fingerprint().equals(seen);
  }

  /** Something waits to be filled in. */
  public boolean isUnfilled() {
    return state.hindrances().stream()
        .map(Hindrance::kind)
        .anyMatch(
            kind -> kind == Hindrance.Kind.NOT_ANSWERED || kind == Hindrance.Kind.NOT_FILLED_IN);
  }

  /** Of a programme. */
  public boolean isSheet() {
    return programme != null;
  }

  /** Where the report's form, or the programme's account, is filled in. */
  public String getFilling() {
    return isSheet()
        ? "/app/programme/account?id=" + programme + "&year=" + year
        : getReport().replaceFirst("/report\\?", "/filling?");
  }

  public String getTitle() {
    return texts.of("statistics.signing.titleOf", title, Integer.toString(year));
  }

  public String getReportTitle() {
    return texts.of("statistics.report.titleOf", title, Integer.toString(year));
  }

  public String getReport() {
    return addresses.report(form, programme, year);
  }

  /** The report as it was signed once. */
  public String report(Signature signature) {
    return getReport() + "&signature=" + signature.id().value();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("statistics.signing.file", title, Integer.toString(year)),
        List.of(
            texts.of("statistics.signing.table"),
            texts.of("statistics.signing.row"),
            texts.of("statistics.signing.column"),
            texts.of("statistics.signing.then"),
            texts.of("statistics.signing.now")),
        differences.stream()
            .map(
                it ->
                    Arrays.<Object>asList(
                        table(it),
                        words.of(it.row()),
                        words.of(it.column()),
                        it.signed(),
                        it.now()))
            .toList());
  }

  /** Its title, and the category of a split one. */
  public String table(SignedDifference it) {
    return it.split() == null
        ? words.of(it.table())
        : texts.of("statistics.report.split", words.of(it.table()), words.of(it.split()));
  }

  /** A dash where there was or is no such figure. */
  public String count(Long count) {
    return count == null ? texts.of("statistics.report.nothing") : texts.number(count);
  }

  public SigningState getState() {
    return state;
  }

  public List<SignedDifference> getDifferences() {
    return differences;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String code) {
    form = code;
  }

  public UUID getProgramme() {
    return programme;
  }

  public void setProgramme(UUID id) {
    programme = id;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer wanted) {
    year = wanted;
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String fingerprint) {
    seen = fingerprint;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String why) {
    reason = why;
  }
}
