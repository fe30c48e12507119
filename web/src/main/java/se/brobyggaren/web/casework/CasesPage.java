package se.brobyggaren.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.caseload.Caseloads;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CasePart;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Mina ärenden and Alla ärenden: the same list, filtered by the address. */
@Named
@RequestScoped
public class CasesPage {
  private static final int YEARS_SHOWN = 5;

  @Inject CaseList cases;
  @Inject Caseloads caseloads;
  @Inject CaseListing listing;
  @Inject Texts texts;
  @Inject Clock clock;

  private CaseFilter.State state;
  private Phase phase;
  private UUID ombud;
  private boolean attention;
  private Integer closedIn;
  private String sort;
  private boolean all;
  private Integer page = 1;
  private long total;
  private List<CaseRow> rows = List.of();

  public void loadMine() {
    show(cases.partOfMine(filter(), wanted(shownPage())));
  }

  public void loadAll() {
    all = true;
    show(cases.partOfAll(filter(), wanted(shownPage())));
  }

  private int shownPage() {
    page = page == null || page < 1 ? 1 : page;
    return page;
  }

  private CasePart.Wanted wanted(int number) {
    return new CasePart.Wanted((number - 1) * CasePart.SIZE, sort);
  }

  private List<CaseRow> rowsOf(int number) {
    CasePart part =
        all
            ? cases.partOfAll(filter(), wanted(number))
            : cases.partOfMine(filter(), wanted(number));
    return part.rows();
  }

  /** Open ones stand there whole and are sorted here. */
  private void show(CasePart part) {
    rows = isPaged() ? part.rows() : listing.sorted(part.rows(), sort);
    total = part.total();
  }

  /** What is sealed or computed cannot be sorted over several pages. */
  public boolean isPaged() {
    return !filter().openOnly();
  }

  public long getTotal() {
    return total;
  }

  public int getPages() {
    return isPaged() ? (int) ((total + CasePart.SIZE - 1) / CasePart.SIZE) : 1;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer wanted) {
    page = wanted;
  }

  private CaseFilter filter() {
    OmbudId wanted = ombud == null ? null : new OmbudId(ombud);
    return new CaseFilter(state, wanted, phase, attention, closedIn);
  }

  public TableExport getExport() {
    return listing.export(
        isPaged() && getPages() > 1 ? AllPages.of(getPages(), this::rowsOf) : rows);
  }

  public List<CaseRow> getRows() {
    return rows;
  }

  public long getToLookAt() {
    return rows.stream().filter(row -> !row.signs().isEmpty()).count();
  }

  public boolean isAll() {
    return all;
  }

  public boolean isClosedShown() {
    return state == CaseFilter.State.CLOSED || state == CaseFilter.State.ALL;
  }

  public boolean isTimeGoalShown() {
    return rows.stream().anyMatch(row -> row.timeGoal() != null);
  }

  public List<Option> getStates() {
    return texts.options(CaseFilter.State.values());
  }

  public List<Option> getPhases() {
    return texts.options(Phase.values());
  }

  public List<Option> getOmbudChoices() {
    return caseloads.toChooseAmong().stream()
        .map(row -> new Option(row.ombud().value(), row.name()))
        .toList();
  }

  public List<Option> getYears() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.range(0, YEARS_SHOWN)
        .mapToObj(ago -> new Option(now - ago, String.valueOf(now - ago)))
        .toList();
  }

  public List<Option> getAttentionChoices() {
    return List.of(new Option(true, texts.of("casework.cases.attention.only")));
  }

  public CaseFilter.State getState() {
    return state;
  }

  public void setState(CaseFilter.State wanted) {
    state = wanted;
  }

  public Phase getPhase() {
    return phase;
  }

  public void setPhase(Phase wanted) {
    phase = wanted;
  }

  public UUID getOmbud() {
    return ombud;
  }

  public void setOmbud(UUID wanted) {
    ombud = wanted;
  }

  public boolean isAttention() {
    return attention;
  }

  public void setAttention(boolean wanted) {
    attention = wanted;
  }

  public Integer getClosedIn() {
    return closedIn;
  }

  public void setClosedIn(Integer wanted) {
    closedIn = wanted;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String wanted) {
    sort = wanted;
  }
}
