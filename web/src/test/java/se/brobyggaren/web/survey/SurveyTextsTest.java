package se.brobyggaren.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.survey.boundary.SurveyAnswering;
import se.brobyggaren.web.text.AllTexts;

/** The questions are data; each must have words, in words that are easy to read. */
class SurveyTextsTest {
  private static final int LONGEST_SENTENCE = 16;

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "en-GB"})
  void everyQuestionAndAnswerHasWords(String language) {
    var texts = AllTexts.in(Locale.forLanguageTag(language));
    new SurveyAnswering()
        .questions()
        .forEach(
            question -> {
              assertThat(texts.containsKey("survey.question." + question.code())).isTrue();
              assertThat(question.choices())
                  .allMatch(choice -> texts.containsKey("survey.choice." + choice));
            });
  }

  /** Lättläst: short sentences in what a respondent reads. */
  @ParameterizedTest
  @ValueSource(strings = {"survey.letter.", "survey.answer.", "survey.question.", "survey.thanks."})
  void aRespondentReadsShortSentences(String part) {
    var texts = AllTexts.in(Locale.forLanguageTag("sv-SE"));
    var sentences =
        texts.keySet().stream()
            .filter(key -> key.startsWith(part))
            .flatMap(key -> Stream.of(texts.getString(key).split("(?<=[.?!:])\\s+")))
            .toList();
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
  }
}
