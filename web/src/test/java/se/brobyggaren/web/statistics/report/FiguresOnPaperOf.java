package se.brobyggaren.web.statistics.report;

import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Tables on paper as a reader has them, for tests. */
public final class FiguresOnPaperOf {
  private FiguresOnPaperOf() {}

  public static FiguresOnPaper reader(Preferences preferences) {
    var paper = new FiguresOnPaper();
    paper.preferences = preferences;
    paper.texts = new Texts(preferences);
    paper.words = new ReportWords();
    paper.words.preferences = preferences;
    paper.words.texts = paper.texts;
    return paper;
  }

  public static ReportWords words(FiguresOnPaper paper) {
    return paper.words;
  }
}
