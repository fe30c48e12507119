package se.brobyggaren.web.statistics.filling;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.ReportFillings;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.ReportSigning;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Fyll i en årsrapport: the form's questions and figures, all on one page. */
@Named
@ViewScoped
public class FillingPage implements Serializable {
  private static final long serialVersionUID = 1;

  /** So many periods there is room for, and always one more than are filled in. */
  private static final int PERIODS = 3;

  @Inject ReportFillings fillings;
  @Inject ReportSigning signing;
  @Inject CurrentUser user;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Messages messages;

  private String form;
  private Integer year;
  private FilledForm filled;
  private boolean signed;
  private List<AnswerField> answers;
  private List<AmountField> amounts;
  private List<GrantField> grants;

  public void load() {
    if (form == null || year == null || !user.has(Role.LEAD)) {
      throw new NotFound();
    }
    filled = fillings.of(form, year);
    signed = signing.signatures(ReportKey.of(form, year)).stream().anyMatch(Signature::stands);
    answers = filled.answers().stream().map(AnswerField::new).toList();
    amounts =
        filled.amounts().stream()
            .flatMap(table -> table.lines().stream().map(line -> new AmountField(table, line)))
            .toList();
    grants =
        filled.grants().stream()
            .flatMap(
                of ->
                    IntStream.rangeClosed(1, Math.max(PERIODS, of.periods().size() + 1))
                        .mapToObj(number -> new GrantField(of, number)))
            .toList();
  }

  public String save() {
    fillings.fillIn(
        new FillIn(
            form,
            year,
            filled.version(),
            answers.stream().map(AnswerField::told).toList(),
            amounts.stream().map(AmountField::told).toList(),
            filled.grants().stream().map(this::grant).toList()));
    messages.done("statistics.filling.saved");
    return "/app/statistics/report?faces-redirect=true&form=" + form + "&year=" + year;
  }

  private FillIn.Grant grant(FilledForm.Grants of) {
    String title = of.title().in(preferences.getLocale());
    return new FillIn.Grant(
        of.entries(),
        grants.stream()
            .filter(field -> field.isOf(of))
            .flatMap(field -> field.told(title))
            .toList());
  }

  /** What it says is frozen. */
  public boolean isSigned() {
    return signed;
  }

  public String getTitle() {
    return texts.of(
        "statistics.filling.titleOf",
        filled.title().in(preferences.getLocale()),
        Integer.toString(year));
  }

  /** Some answers are last year's still. */
  public boolean isDrafted() {
    return answers.stream().anyMatch(AnswerField::isDraft);
  }

  public FilledForm getFilled() {
    return filled;
  }

  public List<AnswerField> getAnswers() {
    return answers;
  }

  public List<AmountField> getAmounts() {
    return amounts;
  }

  public List<GrantField> getGrants() {
    return grants;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String code) {
    form = code;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer wanted) {
    year = wanted;
  }
}
