package se.brobyggaren.statistics.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.filling.EarlierFigure;
import se.brobyggaren.statistics.entity.goal.Position;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.report.Population;

/** The active tenant's facts (underlag). */
@Stateless
public class Facts {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /**
   * @param ever of these populations also what ended before the span
   */
  public List<Fact> of(
      Set<Population> populations, Set<Population> ever, Span span, Categories words) {
    return read(
        span,
        words,
        rows -> {
          var facts = new ArrayList<Fact>();
          for (var population : populations) {
            facts.addAll(rows.of(population, ever.contains(population)));
          }
          return facts;
        });
  }

  public List<Position> positions(Span span, Categories words) {
    return read(span, words, FactRows::positions);
  }

  public Map<UUID, LocalDate> begun(Collection<UUID> cases, Span span, Categories words) {
    return read(span, words, rows -> rows.begun(cases));
  }

  /** Figures of imported years that begin in the year, as they follow one another. */
  public List<EarlierFigure> figures(int year) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> FigureRows.begunIn(connection, year));
  }

  /** The last day of imported earlier years; null without any. */
  public LocalDate boundary() {
    return em.unwrap(Session.class).doReturningWork(FactRows::boundary);
  }

  private interface Reading<T> {
    T of(FactRows rows) throws SQLException;
  }

  private <T> T read(Span span, Categories words, Reading<T> reading) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> reading.of(new FactRows(connection, span, words)));
  }
}
