package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.statistics.boundary.Quarter;

/** What the active tenant has given away and signed (lämnade siffror), in one question. */
@Dependent
public class GivenFigures {
  private static final int QUARTERS = 4;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /**
   * @param latest the newest published quarter; empty while none is
   * @param signedForms codes of the service's forms whose signature stands
   */
  public record Given(Optional<Quarter> latest, List<String> signedForms) {}

  /**
   * @param year of the signed forms
   */
  public Given figures(int year) {
    var row =
        (Tuple)
            em.createNativeQuery(
                    """
                    select (select max(year * 4 + quarter - 1) from published.statistics_publication) as latest,
                      (select string_agg(form, '|') from tenant.report_signature
                       where year = :year and programme_id is null and withdrawn_at is null) as forms
                    """,
                    Tuple.class)
                .setParameter("year", year)
                .getSingleResult();
    var latest = (Number) row.get("latest");
    var forms = (String) row.get("forms");
    return new Given(
        Optional.ofNullable(latest)
            .map(Number::intValue)
            .map(quarter -> new Quarter(quarter / QUARTERS, quarter % QUARTERS + 1)),
        forms == null ? List.of() : List.of(forms.split("\\|")));
  }
}
