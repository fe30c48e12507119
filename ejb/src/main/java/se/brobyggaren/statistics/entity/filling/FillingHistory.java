package se.brobyggaren.statistics.entity.filling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.values.LocalText;

/** What stood on a form before (rättelser), in the form's own words. */
final class FillingHistory {
  private final ReportForm form;

  FillingHistory(ReportForm form) {
    this.form = form;
  }

  /** Newest first. A place that was empty from the beginning has no before. */
  List<FilledForm.Before> of(Filling filling) {
    var stood = new HashMap<String, Entry>();
    var history = new ArrayList<FilledForm.Before>();
    for (var entry : filling.entries()) {
      var before = stood.put(entry.place(), entry);
      if (before != null) {
        history.add(
            new FilledForm.Before(
                words(entry.place()), before.written().shown(), entry.at(), entry.by()));
      }
    }
    Collections.reverse(history);
    return history;
  }

  private LocalText words(String place) {
    return form.sections().stream()
        .flatMap(
            section ->
                Stream.concat(
                    section.questions().stream()
                        .filter(asked -> Place.question(asked.code()).equals(place))
                        .map(ReportForm.Question::text),
                    section.entries().stream().flatMap(entries -> words(entries, place))))
        .findFirst()
        .orElse(new LocalText(place, place));
  }

  private static Stream<LocalText> words(Entries entries, String place) {
    if (entries.kind() == Entries.Kind.GRANT_PERIODS) {
      return place.startsWith(Place.grant(entries.code()))
          ? Stream.of(entries.title())
          : Stream.empty();
    }
    return entries.lines().stream()
        .filter(line -> Place.amount(entries.code(), line.code()).equals(place))
        .map(Entries.Line::text);
  }
}
