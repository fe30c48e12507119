package se.brobyggaren.web.tenancy.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList.WordRow;
import se.brobyggaren.tenancy.boundary.vocabulary.WordLists;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ordlistor: the tenant's words, one list at a time, with the national codes beneath. */
@Named
@RequestScoped
public class VocabulariesPage {
  @Inject WordLists lists;
  @Inject CurrentUser user;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  private String list = CodeList.CONTACT_REASONS.code();
  private List<WordList> all;
  private WordList shown;

  public void load() {
    CodeList asked = ListNames.of(list);
    all = lists.all();
    shown = all.stream().filter(one -> one.list() == asked).findFirst().orElseThrow();
  }

  /** How a list is called, and how many of its words cannot be given away. */
  public String name(WordList one) {
    String name = texts.of(ListNames.key(one.list()));
    return one.unmapped() == 0
        ? name
        : texts.of("tenancy.vocabularies.nameAndUnmapped", name, one.unmapped());
  }

  public String word(WordRow row) {
    return row.term().text().in(preferences.getLocale());
  }

  public String national(WordRow row) {
    return row.national() == null
        ? texts.of("tenancy.vocabularies.unmapped")
        : row.national().text(preferences.getLocale());
  }

  public boolean isAdmin() {
    return user.has(Role.TENANT_ADMIN);
  }

  /** Decided, and not yet in force. */
  public boolean isAhead() {
    return shown.from().isAfter(LocalDate.now(clock));
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("tenancy.vocabularies.file", shown.list().code()),
        List.of(
            texts.of("tenancy.vocabularies.word"),
            texts.of("tenancy.vocabularies.code"),
            texts.of("tenancy.vocabularies.sv"),
            texts.of("tenancy.vocabularies.en"),
            texts.of("tenancy.vocabularies.nationalCode"),
            texts.of("tenancy.vocabularies.national")),
        shown.words().stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        word(row),
                        row.term().code(),
                        row.term().text().sv(),
                        row.term().text().in(Locale.ENGLISH),
                        row.term().national(),
                        national(row)))
            .toList());
  }

  public List<WordList> getAll() {
    return all;
  }

  public WordList getShown() {
    return shown;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
