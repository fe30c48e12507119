package se.brobyggaren.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.brobyggaren.kernel.BeforeScope;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.control.Registrations;
import se.brobyggaren.tenancy.entity.TenantRegistration;
import se.brobyggaren.tenantconfig.codes.Counties;
import se.brobyggaren.tenantconfig.codes.County;
import se.brobyggaren.tenantconfig.codes.NationalBody;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * All scopes by alias: started tenants, county boards, national bodies, the platform. Names only,
 * no content.
 */
@ApplicationScoped
public class ScopeDirectory {
  @Inject Registrations registrations;
  @Inject Clock clock;

  private volatile Map<String, TenantRegistration> tenants;

  /**
   * A scope that exists.
   *
   * @param county code of the county a tenant lies in, of the county board's county; null for
   *     others
   * @param ended a tenant whose validity is over
   * @param validity of a tenant; not stated for others
   */
  public record Entry(Scope scope, String name, String county, boolean ended, Period validity)
      implements Serializable {
    Entry(Scope scope, String name, String county) {
      this(scope, name, county, false, Period.NOT_STATED);
    }
  }

  /** Empty for an alias that names nothing, or a tenant that was refused at start. */
  @BeforeScope("a scope must be found before it can be active")
  public Optional<Entry> entry(String alias) {
    if (Scope.Platform.ALIAS.equals(alias)) {
      return Optional.of(new Entry(new Scope.Platform(), "Drift", null));
    }
    return Optional.ofNullable(started().get(alias))
        .map(this::tenant)
        .or(
            () ->
                Counties.byAlias(alias)
                    .map(
                        c ->
                            new Entry(
                                new Scope.County(c.code(), alias),
                                "Länsstyrelsen i " + c.name(),
                                c.code())))
        .or(
            () ->
                NationalBody.byAlias(alias)
                    .map(b -> new Entry(new Scope.National(alias), b.name(), null)));
  }

  /** All scopes: started tenants, county boards, national bodies, the platform. */
  @BeforeScope("names of tenants and bodies are public")
  public List<Entry> all() {
    Stream<String> others =
        Stream.of(
                Counties.all().stream().map(County::alias),
                NationalBody.all().stream().map(NationalBody::alias),
                Stream.of(Scope.Platform.ALIAS))
            .flatMap(aliases -> aliases);
    return Stream.concat(tenants().stream(), others.map(this::entry).flatMap(Optional::stream))
        .toList();
  }

  /** Started tenants, ended ones too, by name. */
  @BeforeScope("names of tenants are public")
  public List<Entry> tenants() {
    return started().values().stream()
        .map(this::tenant)
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  /** After configuration was loaded. */
  @BeforeScope("called at start")
  public void refresh() {
    Map<String, TenantRegistration> now = new TreeMap<>();
    registrations.all().stream()
        .filter(TenantRegistration::isStarted)
        .forEach(t -> now.put(t.alias(), t));
    tenants = now;
  }

  private Map<String, TenantRegistration> started() {
    if (tenants == null) {
      refresh();
    }
    return tenants;
  }

  private Entry tenant(TenantRegistration tenant) {
    return new Entry(
        tenant.scope(),
        tenant.name(),
        tenant.county(),
        tenant.hasEnded(LocalDate.now(clock)),
        new Period(tenant.from(), tenant.to()));
  }
}
