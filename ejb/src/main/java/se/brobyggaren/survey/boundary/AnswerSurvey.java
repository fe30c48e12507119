package se.brobyggaren.survey.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * One respondent's answers.
 *
 * @param code as it was typed
 * @param answers code of the question to code of the answer; what is left out is declined
 */
public record AnswerSurvey(
    @NotNull @Size(max = 60) String code,
    @NotNull @Size(max = 20) Map<@NotNull String, @NotNull String> answers) {}
