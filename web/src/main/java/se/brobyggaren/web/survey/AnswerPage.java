package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.survey.boundary.AnswerSurvey;
import se.brobyggaren.survey.boundary.Question;
import se.brobyggaren.survey.boundary.SurveyAnswering;
import se.brobyggaren.web.text.Preferences;

/**
 * Den som svarar: a plain form for anybody who has a code, with no session, no cookie and no
 * script. What was chosen is only in the request.
 */
@Named
@RequestScoped
public class AnswerPage {
  private static final String ANSWER = "svar-";
  private static final String LANGUAGE = "sprak";

  @Inject SurveyAnswering survey;
  @Inject Preferences preferences;
  @Inject HttpServletRequest request;

  private String code;
  private List<Question> questions;

  /**
   * Shows the form, or takes what came with it. The language is in the address, not in a cookie;
   * the platform's own way to another page would leave one.
   */
  public void arrive() throws IOException {
    speak();
    if (!request.getMethod().equals("POST")) {
      return;
    }
    survey.answer(new AnswerSurvey(code == null ? "" : code, answers()));
    FacesContext context = FacesContext.getCurrentInstance();
    var response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.sendRedirect("/tack?" + LANGUAGE + "=" + preferences.getLanguage());
    context.responseComplete();
  }

  public void speak() {
    String language = request.getParameter(LANGUAGE);
    if (language != null) {
      preferences.speak(language);
    }
  }

  public List<Question> getQuestions() {
    if (questions == null) {
      questions = survey.questions();
    }
    return questions;
  }

  public boolean isChosen(String question, String choice) {
    return choice.equals(request.getParameter(ANSWER + question));
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    for (Question question : getQuestions()) {
      String chosen = request.getParameter(ANSWER + question.code());
      if (chosen != null) {
        answers.put(question.code(), chosen);
      }
    }
    return answers;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
