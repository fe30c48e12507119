package se.brobyggaren.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** En insats: vad den är till för, och dess år. */
@Named
@RequestScoped
public class ProgrammePage {
  @Inject ProgrammeRegister programmes;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ProgrammeView view;

  public void load() {
    if (id == null) {
      throw new NotFound();
    }
    view = programmes.of(new ProgrammeId(id));
  }

  public ProgrammeView getView() {
    return view;
  }

  /** Every year that it has run so far, newest first, accounted for or not. */
  public List<YearAccount> getYears() {
    int now = LocalDate.now(clock).getYear();
    int last = view.to() == null ? now : Math.min(now, view.to().getYear());
    int first = view.from().getYear();
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> view.year(last + first - year))
        .toList();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("programme.programme.file", view.code()),
        Stream.of("year", "budget", "outcome", "left")
            .map(column -> texts.of("programme.programme." + column))
            .toList(),
        getYears().stream()
            .map(
                year ->
                    Arrays.<Object>asList(
                        Integer.toString(year.year()), year.budget(), year.outcome(), year.left()))
            .toList());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }
}
