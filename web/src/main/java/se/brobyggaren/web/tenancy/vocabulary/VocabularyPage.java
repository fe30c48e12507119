package se.brobyggaren.web.tenancy.vocabulary;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.tenancy.boundary.ConfigurationChange;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList;
import se.brobyggaren.tenancy.boundary.vocabulary.WordLists;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.tenancy.ResolutionForm;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ändra ord: one list as it shall stand; saved with what it rests on, as a new version. */
@Named
@ViewScoped
public class VocabularyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many words can be added at a time. */
  private static final int NEW_WORDS = 3;

  @Inject WordLists lists;
  @Inject ConfigurationChange changes;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  private String list = CodeList.CONTACT_REASONS.code();
  private boolean own;
  private List<WordLine> words;
  private List<WordLine> newWords;
  private ResolutionForm resolution;

  public void load() {
    WordList before = lists.toChange(ListNames.of(list));
    own = before.own();
    words = new ArrayList<>();
    before
        .words()
        .forEach(row -> words.add(WordLine.of(before.list(), row, preferences.getLocale())));
    newWords = new ArrayList<>();
    for (int i = 0; i < NEW_WORDS; i++) {
      newWords.add(WordLine.empty());
    }
    resolution = ResolutionForm.after(before.version(), before.from(), LocalDate.now(clock));
  }

  public String save() {
    for (int i = 0; i < NEW_WORDS; i++) {
      if (newWords.get(i).lacksText()) {
        messages.refusedAt("form:newWords:" + i + ":sv", "tenancy.vocabulary.newWithoutText");
        return null;
      }
    }
    List<WordLine> lines = new ArrayList<>(words);
    lines.addAll(newWords);
    changes.vocabulary(
        new ChangeVocabulary(
            ListNames.of(list),
            lines.stream().filter(WordLine::isMeant).map(WordLine::word).toList(),
            resolution.resolution()));
    messages.done("tenancy.vocabulary.saved");
    return "/app/tenancy/vocabularies?faces-redirect=true&list=" + list;
  }

  public String getTitle() {
    return texts.of("tenancy.vocabulary.titleOf", texts.of(ListNames.key(ListNames.of(list))));
  }

  public List<Option> getCodes() {
    return ListNames.of(list).codes().stream()
        .map(code -> new Option(code.code(), code.text(preferences.getLocale())))
        .toList();
  }

  public boolean isOwn() {
    return own;
  }

  public List<WordLine> getWords() {
    return words;
  }

  public List<WordLine> getNewWords() {
    return newWords;
  }

  public ResolutionForm getResolution() {
    return resolution;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
