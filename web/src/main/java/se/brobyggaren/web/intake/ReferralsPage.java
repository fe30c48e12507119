package se.brobyggaren.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.reading.ReferralList;
import se.brobyggaren.intake.boundary.reading.ReferralPage;
import se.brobyggaren.intake.boundary.reading.ReferralRow;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ansökningar: those that wait for a decision first. */
@Named
@RequestScoped
public class ReferralsPage {
  @Inject ReferralList referrals;
  @Inject Words words;
  @Inject Texts texts;

  private ReferralState state;
  private Integer page = 1;
  private ReferralPage found;

  public void load() {
    page = page == null || page < 1 ? 1 : page;
    found = referrals.list(state, (page - 1) * ReferralPage.SIZE);
  }

  private List<ReferralRow> rowsOf(int number) {
    return referrals.list(state, (number - 1) * ReferralPage.SIZE).rows();
  }

  public List<ReferralRow> getRows() {
    return found.rows();
  }

  public long getTotal() {
    return found.total();
  }

  public int getPages() {
    return (int) ((found.total() + ReferralPage.SIZE - 1) / ReferralPage.SIZE);
  }

  public List<Option> getStates() {
    return texts.options(ReferralState.values());
  }

  public String tone(ReferralState of) {
    return switch (of) {
      case RECEIVED -> "wait";
      case TWO_OMBUD_MEETING -> "info";
      case ACCEPTED -> "ok";
      case DECLINED -> "neutral";
    };
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("intake.referrals.file"),
        List.of(
            texts.of("intake.referrals.name"),
            texts.of("intake.referrals.client"),
            texts.of("intake.referrals.source"),
            texts.of("intake.referrals.applied"),
            texts.of("intake.referrals.state")),
        AllPages.of(getPages(), this::rowsOf).stream()
            .map(
                row ->
                    List.<Object>of(
                        words.name(row.client()),
                        row.client().number(),
                        words.source(row.source()),
                        row.appliedOn(),
                        texts.label(row.state())))
            .toList());
  }

  public ReferralState getState() {
    return state;
  }

  public void setState(ReferralState state) {
    this.state = state;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}
