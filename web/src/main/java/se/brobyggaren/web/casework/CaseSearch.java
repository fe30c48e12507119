package se.brobyggaren.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CaseRow;

/** Sök ärende: sent in the body, since a name has no place in an address. */
@Named
@RequestScoped
public class CaseSearch {
  @Inject CaseList cases;

  private String words;
  private List<CaseRow> rows;

  public void find() {
    rows = cases.search(words);
  }

  public boolean isSearched() {
    return rows != null;
  }

  public List<CaseRow> getRows() {
    return rows;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String written) {
    words = written;
  }
}
