package se.brobyggaren.web.intake.queue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.queue.Place;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.QueueFilter;
import se.brobyggaren.intake.boundary.queue.preview.RankCount;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.intake.Words;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Kön: who waits, in which order and why. A name is searched by a form, never by the address. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String PAUSED = "paused";

  @Inject Queue queue;
  @Inject TenantConfigurations configurations;
  @Inject Words words;
  @Inject Texts texts;

  private String area;
  private Integer rank;
  private String state;
  private String name;
  private List<Place> places = List.of();

  public void load() {
    Area lives = area == null || area.isBlank() ? null : Words.area(area);
    Boolean paused = state == null || state.isBlank() ? null : state.equals(PAUSED);
    places =
        queue.places(
            new QueueFilter(
                lives == null ? null : lives.municipality(),
                lives == null ? null : lives.district(),
                rank,
                paused,
                name));
  }

  /** Those who can be offered an ombud, best place first. */
  public List<Place> getWaiting() {
    return places.stream().filter(place -> !place.paused()).toList();
  }

  public List<Place> getPaused() {
    return places.stream().filter(Place::paused).toList();
  }

  public boolean isByArrivalOnly() {
    return order().firstComeFirstServed();
  }

  public boolean isOrderAssumed() {
    return order().listedOrderAssumed();
  }

  public List<Option> getAreas() {
    return words.getAreas();
  }

  public List<Option> getStates() {
    return List.of(
        new Option("offered", texts.of("intake.queue.state.offered")),
        new Option(PAUSED, texts.of("intake.queue.state.paused")));
  }

  public List<Option> getRanks() {
    List<Option> ranks = new ArrayList<>();
    for (PriorityGroup group : order().groups()) {
      ranks.add(
          new Option(group.rank(), words.group(new RankCount(group.rank(), group.rules(), 0))));
    }
    ranks.add(new Option(0, texts.of("intake.waiting.noRule")));
    return ranks;
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("intake.queue.file"),
        List.of(
            texts.of("intake.queue.place"),
            texts.of("intake.queue.name"),
            texts.of("intake.queue.client"),
            texts.of("intake.queue.area"),
            texts.of("intake.queue.why"),
            texts.of("intake.queue.since"),
            texts.of("intake.queue.days"),
            texts.of("intake.queue.byArrival"),
            texts.of("intake.queue.pausedOn")),
        places.stream().map(this::exported).toList());
  }

  private List<Object> exported(Place place) {
    return Arrays.asList(
        place.number(),
        words.name(place.client()),
        place.client().number(),
        words.area(place.client().area()),
        words.reason(place.reason()),
        place.waitedSince(),
        place.daysWaited(),
        place.numberByArrival(),
        place.pausedOn());
  }

  private PriorityOrder order() {
    return configurations.current().priorityOrder();
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public Integer getRank() {
    return rank;
  }

  public void setRank(Integer rank) {
    this.rank = rank;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
