package se.brobyggaren.county.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.county.entity.ReleasedBefore;
import se.brobyggaren.county.entity.ReleasedFigure;
import se.brobyggaren.county.entity.TenantQuarter;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.disclosure.Dimension;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * What was released (utlämnat), written by the login {@code release}: protected figures, never the
 * proof.
 */
@ApplicationScoped
public class Releases {
  @PersistenceContext(unitName = "release")
  EntityManager em;

  /** One release of a county at a time, in the whole cluster, until the transaction ends. */
  public void lock(String county) {
    rows("select cast(pg_advisory_xact_lock(hashtext('release ' || :county)) as text)", county);
  }

  public ReleasedBefore releasedBefore(String county) {
    Set<ReleasedBefore.Owner> settled = new HashSet<>();
    rows(
            "select tenant_alias, year, quarter from release.participant where county_code = :county",
            county)
        .forEach(
            row ->
                settled.add(
                    new ReleasedBefore.Owner(
                        (String) row[0], new Quarter((Integer) row[1], (Integer) row[2]))));
    Map<Quarter, List<String>> parts = new LinkedHashMap<>();
    rows(
            "select year, quarter, parts from release.county_quarter where county_code = :county",
            county)
        .forEach(
            row ->
                parts.put(
                    new Quarter((Integer) row[0], (Integer) row[1]),
                    Arrays.asList((String[]) row[2])));
    Set<ReleasedBefore.ShownCut> shown = new HashSet<>();
    rows(
            """
            select distinct owner, measure, year, quarter, breakdown from release.figure
            where county_code = :county and state = 'SHOWN'
            """,
            county)
        .forEach(
            row ->
                shown.add(
                    new ReleasedBefore.ShownCut(
                        (String) row[0],
                        (String) row[1],
                        new Quarter((Integer) row[2], (Integer) row[3]).toString(),
                        cut((String) row[4]))));
    return new ReleasedBefore(settled, shown, parts);
  }

  private static Set<Dimension> cut(String breakdown) {
    return breakdown.equals(ReleasedFigure.TOTAL) ? Set.of() : Set.of(new Dimension(breakdown));
  }

  public void keep(String county, List<ReleasedFigure> figures) {
    for (var figure : figures) {
      var shown = figure.cell() instanceof Cell.Shown known ? known : null;
      at(
              """
              insert into release.figure
                (county_code, year, quarter, owner, measure, breakdown, category, state, persons)
              values (:county, :year, :quarter, :owner, :measure, :breakdown, :category, :state,
                cast(nullif(:persons, '') as bigint))
              """,
              county,
              figure.quarter())
          .setParameter("owner", figure.owner())
          .setParameter("measure", figure.measure())
          .setParameter("breakdown", figure.breakdown())
          .setParameter("category", figure.category())
          .setParameter("state", state(figure.cell()))
          .setParameter("persons", shown == null ? "" : Long.toString(shown.count()))
          .executeUpdate();
    }
  }

  private static String state(Cell cell) {
    return cell instanceof Cell.Hidden hidden ? hidden.reason().name() : "SHOWN";
  }

  public void keepParticipants(String county, List<TenantQuarter> tenants, Instant now) {
    for (var one : tenants) {
      at(
              """
              insert into release.participant
                (county_code, year, quarter, tenant_alias, tenant_name, published_at, released_at)
              values (:county, :year, :quarter, :alias, :name, :published, :now)
              """,
              county,
              one.quarter())
          .setParameter("alias", one.tenant())
          .setParameter("name", one.name())
          .setParameter("published", one.publishedAt())
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  /** That they have published, whether it is released or not. */
  public void keepArrivals(String county, List<TenantQuarter> tenants) {
    for (var one : tenants) {
      at(
              """
              insert into release.arrival (county_code, year, quarter, tenant_alias, published_at)
              values (:county, :year, :quarter, :alias, :published)
              on conflict (county_code, year, quarter, tenant_alias) do nothing
              """,
              county,
              one.quarter())
          .setParameter("alias", one.tenant())
          .setParameter("published", one.publishedAt())
          .executeUpdate();
    }
  }

  public void keepWholes(String county, Map<Quarter, List<String>> wholes, Instant now) {
    wholes.forEach(
        (quarter, parts) ->
            at(
                    """
                    insert into release.county_quarter (county_code, year, quarter, parts, released_at)
                    values (:county, :year, :quarter, string_to_array(:parts, ','), :now)
                    """,
                    county,
                    quarter)
                .setParameter("parts", String.join(",", parts))
                .setParameter("now", now)
                .executeUpdate());
  }

  /** Once for each reason; the day it began stays. */
  public void withhold(String county, Set<Quarter> quarters, String reason, Instant now) {
    for (var quarter : quarters) {
      at(
              """
              insert into release.withheld (county_code, year, quarter, reason, since)
              values (:county, :year, :quarter, :reason, :now)
              on conflict (county_code, year, quarter) do update set reason = excluded.reason
              """,
              county,
              quarter)
          .setParameter("reason", reason)
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  public void noLongerWithheld(String county, Set<Quarter> quarters) {
    quarters.forEach(
        quarter ->
            at(
                    """
                    delete from release.withheld
                    where county_code = :county and year = :year and quarter = :quarter
                    """,
                    county,
                    quarter)
                .executeUpdate());
  }

  private Query at(String sql, String county, Quarter quarter) {
    return em.createNativeQuery(sql)
        .setParameter("county", county)
        .setParameter("year", quarter.year())
        .setParameter("quarter", quarter.number());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String county) {
    return em.createNativeQuery(sql).setParameter("county", county).getResultList();
  }
}
