package se.brobyggaren.statistics.entity.filling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.FillingRefused;
import se.brobyggaren.statistics.boundary.filling.FillingRefused.Reason;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** A form's places, and what is written at them (blankettens platser). */
public final class FormFilling {
  private final ReportForm form;
  private final int year;

  public FormFilling(ReportForm form, int year) {
    this.form = form;
    this.year = year;
  }

  public boolean asksForNothing() {
    return questions().findAny().isEmpty() && entries().findAny().isEmpty();
  }

  /**
   * What shall stand at each place.
   *
   * @throws FillingRefused when the form has no such place, or it cannot stand there
   */
  public Map<String, Written> read(FillIn wish) {
    var all = new LinkedHashMap<String, Written>();
    for (var answer : wish.answers()) {
      require(
          questions().anyMatch(q -> q.code().equals(answer.question())),
          Reason.notOnTheForm,
          answer.question());
      all.put(Place.question(answer.question()), Written.text(answer.text()));
    }
    for (var amount : wish.amounts()) {
      String at = amount.entries() + "." + amount.line();
      var entries = entries(amount.entries(), Entries.Kind.AMOUNTS);
      require(
          entries.lines().stream().anyMatch(line -> line.code().equals(amount.line())),
          Reason.notOnTheForm,
          at);
      require(entries.unit() == Entries.Unit.FTE || isWhole(amount.amount()), Reason.notWhole, at);
      all.put(Place.amount(amount.entries(), amount.line()), Written.figure(amount.amount()));
    }
    for (var grant : wish.grants()) {
      entries(grant.entries(), Entries.Kind.GRANT_PERIODS);
      requireInOrder(grant);
      for (int i = 0; i < grant.periods().size(); i++) {
        all.putAll(Place.grant(grant.entries(), i, grant.periods().get(i)));
      }
    }
    return all;
  }

  private static void requireInOrder(FillIn.Grant grant) {
    int last = 0;
    for (var period : grant.periods()) {
      require(period.fromMonth() <= period.toMonth(), Reason.periodTurned, grant.entries());
      require(period.fromMonth() > last, Reason.periodsOverlap, grant.entries());
      last = period.toMonth();
    }
  }

  private static boolean isWhole(BigDecimal amount) {
    return amount == null || amount.stripTrailingZeros().scale() <= 0;
  }

  private static void require(boolean holds, Reason reason, String place) {
    if (!holds) {
      throw new FillingRefused(reason, place);
    }
  }

  private Entries entries(String code, Entries.Kind kind) {
    return entries()
        .filter(one -> one.code().equals(code) && one.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new FillingRefused(Reason.notOnTheForm, code));
  }

  private Stream<ReportForm.Question> questions() {
    return form.sections().stream().flatMap(section -> section.questions().stream());
  }

  private Stream<Entries> entries() {
    return form.sections().stream().flatMap(section -> section.entries().stream());
  }

  public FilledForm view(Optional<Filling> filling, Optional<Filling> before) {
    return view(filling, before, new EarlierFigures(List.of()));
  }

  /**
   * @param before last year's, from whose answers this year's are drafted until it is saved
   * @param earlier of imported years; they stand where nothing is filled in
   */
  public FilledForm view(
      Optional<Filling> filling, Optional<Filling> before, EarlierFigures earlier) {
    var now = together(filling.map(Filling::now).orElse(Map.of()), earlier.places(form));
    var drafts =
        filling.isPresent() ? Map.<String, Written>of() : before.map(Filling::now).orElse(Map.of());
    return new FilledForm(
        form.code(),
        form.title(),
        year,
        filling.map(it -> it.version() + 1).orElse(0),
        filling.map(Filling::savedAt).orElse(null),
        filling.map(Filling::savedBy).orElse(null),
        questions().map(q -> answer(q, now, drafts)).toList(),
        entries().filter(e -> e.kind() == Entries.Kind.AMOUNTS).map(e -> amounts(e, now)).toList(),
        entries()
            .filter(e -> e.kind() == Entries.Kind.GRANT_PERIODS)
            .map(e -> grants(e, now))
            .toList(),
        filling.map(it -> new FillingHistory(form).of(it)).orElse(List.of()));
  }

  /** Of grants all or none: periods of two sources would overlap. */
  private Map<String, Written> together(Map<String, Written> filled, Map<String, Written> earlier) {
    var places = new LinkedHashMap<>(earlier);
    entries()
        .map(entries -> Place.grant(entries.code()))
        .filter(grant -> filled.keySet().stream().anyMatch(place -> place.startsWith(grant)))
        .forEach(grant -> places.keySet().removeIf(place -> place.startsWith(grant)));
    places.putAll(filled);
    return places;
  }

  private static FilledForm.Answer answer(
      ReportForm.Question asked, Map<String, Written> now, Map<String, Written> drafts) {
    String place = Place.question(asked.code());
    return new FilledForm.Answer(
        asked.code(),
        asked.text(),
        now.getOrDefault(place, Written.NOTHING).told(),
        drafts.getOrDefault(place, Written.NOTHING).told());
  }

  private static FilledForm.Amounts amounts(Entries entries, Map<String, Written> now) {
    var lines =
        entries.lines().stream()
            .map(
                line ->
                    new FilledForm.Line(
                        line.code(),
                        line.text(),
                        now.getOrDefault(Place.amount(entries.code(), line.code()), Written.NOTHING)
                            .amount()))
            .toList();
    var filled = lines.stream().map(FilledForm.Line::amount).filter(Objects::nonNull).toList();
    return new FilledForm.Amounts(
        entries.code(),
        entries.title(),
        entries.unit(),
        lines,
        entries.total() && !filled.isEmpty()
            ? filled.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            : null);
  }

  private static FilledForm.Grants grants(Entries entries, Map<String, Written> now) {
    var periods = Place.grants(entries.code(), now);
    return new FilledForm.Grants(
        entries.code(),
        entries.title(),
        periods,
        periods.stream().mapToLong(GrantPeriod::sum).sum());
  }
}
