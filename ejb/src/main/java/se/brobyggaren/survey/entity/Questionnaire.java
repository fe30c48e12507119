package se.brobyggaren.survey.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.survey.boundary.Question;

/** What is asked (frågeformuläret): read from {@code questions.txt}, so that a question is data. */
public record Questionnaire(List<Question> questions) {
  private static final Questionnaire CURRENT = read("questions.txt");
  private static final String FAVOURABLE = "+";

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  public static Questionnaire current() {
    return CURRENT;
  }

  /** All of them are answers to questions that are asked. */
  public boolean knows(Map<String, String> answers) {
    return answers.entrySet().stream()
        .allMatch(
            answer ->
                questions.stream()
                    .filter(question -> question.code().equals(answer.getKey()))
                    .anyMatch(question -> question.choices().contains(answer.getValue())));
  }

  /** One mark for each question, {@code question=answer}; what is left out is declined. */
  public List<String> marks(Map<String, String> answers) {
    return questions.stream()
        .map(
            question ->
                question.code() + "=" + answers.getOrDefault(question.code(), Question.DECLINED))
        .toList();
  }

  private static Questionnaire read(String file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Questionnaire.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return new Questionnaire(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Questionnaire::question)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Question question(String line) {
    String[] parts = line.split(":", 2);
    List<String> written = List.of(parts[1].strip().split("\\s+"));
    return new Question(
        parts[0].strip(),
        Stream.concat(written.stream(), Stream.of(Question.DECLINED))
            .map(choice -> choice.replace(FAVOURABLE, ""))
            .toList(),
        written.stream()
            .filter(choice -> choice.startsWith(FAVOURABLE))
            .map(choice -> choice.replace(FAVOURABLE, ""))
            .collect(Collectors.toSet()));
  }
}
