package se.brobyggaren.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.Guarded;
import se.brobyggaren.intake.boundary.queue.PlaceReason;
import se.brobyggaren.intake.boundary.queue.preview.RankCount;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ord för koder: what codes, areas and places are called, in the reader's language. */
@Named("intakeWords")
@RequestScoped
public class Words {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
  private static final String BETWEEN = "/";

  @Inject TenantConfigurations configurations;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  public String name(ClientCard card) {
    return card.name().visible().orElseGet(() -> texts.of("client.protected"));
  }

  public String area(Guarded<Area> area) {
    return area.visible().map(this::area).orElseGet(() -> texts.of("client.protected"));
  }

  public String area(Area area) {
    if (area == null) {
      return texts.of("client.protected");
    }
    return named(area.municipality(), area.district());
  }

  public String source(String code) {
    return CodeList.REFERRAL_SOURCES
        .find(code)
        .map(source -> source.text(preferences.getLocale()))
        .orElse(code);
  }

  public List<Option> getSources() {
    return CodeList.REFERRAL_SOURCES.codes().stream()
        .map((NationalCode c) -> new Option(c.code(), c.text(preferences.getLocale())))
        .toList();
  }

  public String question(Circumstance circumstance) {
    return circumstance.question(preferences.getLocale());
  }

  public String reason(PlaceReason reason) {
    return reason.words(preferences.getLocale());
  }

  public String group(RankCount group) {
    if (group.rank() == null) {
      return texts.of("intake.waiting.noRule");
    }
    return group.rank()
        + " · "
        + group.rules().stream()
            .map(rule -> rule.sentence(preferences.getLocale()))
            .collect(Collectors.joining(texts.of("intake.or")));
  }

  /** The areas that the tenant serves today; the value is {@code municipality/district}. */
  public List<Option> getAreas() {
    return configurations.current().areasOn(LocalDate.now(clock)).stream()
        .map(
            a ->
                new Option(
                    key(a.municipality(), a.district()), named(a.municipality(), a.district())))
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(SWEDISH)))
        .toList();
  }

  public static Area area(String key) {
    int at = key.indexOf(BETWEEN);
    return at < 0 ? new Area(key, null) : new Area(key.substring(0, at), key.substring(at + 1));
  }

  public static String key(Area area) {
    return key(area.municipality(), area.district());
  }

  private static String key(String municipality, String district) {
    return district == null ? municipality : municipality + BETWEEN + district;
  }

  private static String named(String municipality, String district) {
    String name = Municipalities.byCode(municipality).map(Municipality::name).orElse(municipality);
    return district == null ? name : name + ", " + district;
  }
}
