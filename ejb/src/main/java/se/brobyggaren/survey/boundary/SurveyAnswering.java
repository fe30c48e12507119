package se.brobyggaren.survey.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.BeforeScope;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Scopes;
import se.brobyggaren.survey.control.AttemptLimit;
import se.brobyggaren.survey.control.BallotBox;
import se.brobyggaren.survey.control.SurveyCodes;
import se.brobyggaren.survey.entity.OneTimeCode;
import se.brobyggaren.survey.entity.Questionnaire;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;

/**
 * The respondent's door (den som svarar): no login, no name, nothing about them kept. The code
 * names the service. It is used up in one transaction, the answers are put in the box in another.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SurveyAnswering {
  private static final Identity NOBODY = Identity.ofJob("survey");

  @Inject ScopeDirectory directory;
  @Inject SurveyCodes codes;
  @Inject BallotBox box;
  @Inject AttemptLimit attempts;
  @Inject Clock clock;

  /** In the order in which they are asked. */
  @BeforeScope("the questions are the same for everybody and no secret")
  public List<Question> questions() {
    return Questionnaire.current().questions();
  }

  /**
   * @throws AnswerRefused when nothing is answered, an answer is not in the survey, or the code
   *     cannot be used
   * @throws TooManyAttempts when codes are being guessed
   */
  @BeforeScope("a respondent has no login; the code names the service")
  public void answer(@NotNull @Valid AnswerSurvey command) {
    List<String> marks = marks(command);
    OneTimeCode code =
        OneTimeCode.parse(command.code()).orElseThrow(AnswerRefused::codeCannotBeUsed);
    attempts.requireRoom();
    Scope.Tenant tenant = tenantOf(code).orElseThrow(this::wrong);
    Scopes.within(
        tenant,
        NOBODY,
        Set.of(),
        () -> {
          if (!codes.use(code, LocalDate.now(clock))) {
            throw wrong();
          }
          box.drop(marks);
        });
  }

  private static List<String> marks(AnswerSurvey command) {
    if (!Questionnaire.current().knows(command.answers())) {
      throw AnswerRefused.notInTheSurvey();
    }
    if (command.answers().isEmpty()) {
      throw AnswerRefused.nothingAnswered();
    }
    return Questionnaire.current().marks(command.answers());
  }

  private Optional<Scope.Tenant> tenantOf(OneTimeCode code) {
    return directory.tenants().stream()
        .filter(entry -> !entry.ended())
        .map(ScopeDirectory.Entry::scope)
        .map(Scope.Tenant.class::cast)
        .filter(tenant -> tenant.number() == code.tenant())
        .findFirst();
  }

  private AnswerRefused wrong() {
    attempts.failed();
    return AnswerRefused.codeCannotBeUsed();
  }
}
