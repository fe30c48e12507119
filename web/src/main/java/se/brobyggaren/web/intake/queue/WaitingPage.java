package se.brobyggaren.web.intake.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTime;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTimes;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.intake.Words;
import se.brobyggaren.web.text.Texts;

/** Väntetider: median and longest, per priority and area; both cuts add up to the whole queue. */
@Named
@RequestScoped
public class WaitingPage {
  @Inject Queue queue;
  @Inject Words words;
  @Inject Texts texts;

  private WaitingTimes times;

  /**
   * One line.
   *
   * @param cut what the line is about: a priority or an area
   */
  public record Line(String cut, WaitingTime time) {}

  public void load() {
    times = queue.waitingTimes();
  }

  public WaitingTime getAll() {
    return times.all();
  }

  public List<Line> getPerRank() {
    return times.perRank().stream()
        .map(line -> new Line(words.group(line.group()), line.time()))
        .toList();
  }

  public List<Line> getPerArea() {
    return times.perArea().stream()
        .map(line -> new Line(words.area(line.area()), line.time()))
        .toList();
  }

  public TableExport getExport() {
    List<List<Object>> rows = new ArrayList<>();
    getPerRank().forEach(line -> rows.add(exported(line)));
    getPerArea().forEach(line -> rows.add(exported(line)));
    return new TableExport(
        texts.of("intake.waiting.file"),
        List.of(
            texts.of("intake.waiting.cut"),
            texts.of("intake.waiting.number"),
            texts.of("intake.waiting.median"),
            texts.of("intake.waiting.longest")),
        rows);
  }

  private static List<Object> exported(Line line) {
    return List.of(line.cut(), line.time().number(), line.time().median(), line.time().longest());
  }
}
