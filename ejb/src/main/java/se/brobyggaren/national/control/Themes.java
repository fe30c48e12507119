package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeView.HistoryLine;
import se.brobyggaren.national.entity.SharedCopy;
import se.brobyggaren.national.entity.Statement;
import se.brobyggaren.national.entity.Theme;
import se.brobyggaren.national.entity.ThemeEvent;
import se.brobyggaren.national.entity.ThemeMember;

/** The themes and what belongs to them. */
@ApplicationScoped
public class Themes {
  private static final int MOST_HISTORY = 100;

  @PersistenceContext(unitName = "national")
  EntityManager em;

  public List<Theme> all() {
    return em.createQuery("select t from Theme t", Theme.class).getResultList();
  }

  public Optional<Theme> find(ThemeId id) {
    return Optional.ofNullable(em.find(Theme.class, id.value()));
  }

  /** Empty when it is in no theme; also a report that was taken back may have a member. */
  public Optional<ThemeMember> member(ShareId report) {
    return Optional.ofNullable(em.find(ThemeMember.class, report.value()));
  }

  /** The theme that the report is in. */
  public Optional<Theme> holding(ShareId report) {
    return em.createQuery(
            "select t from ThemeMember m join Theme t on t.id = m.theme where m.share = :report",
            Theme.class)
        .setParameter("report", report.value())
        .getResultStream()
        .findFirst();
  }

  /** Empty when it was taken back. */
  public Optional<SharedCopy> copy(ShareId report) {
    return Optional.ofNullable(em.find(SharedCopy.class, report.value()));
  }

  /** Newest first. */
  public List<Statement> statements(ThemeId theme) {
    return em.createQuery(
            """
            select s from Statement s where s.theme = :theme
            order by s.saidOn desc, s.recordedAt desc, s.id desc
            """,
            Statement.class)
        .setParameter("theme", theme.value())
        .getResultList();
  }

  /** Newest first, at most a hundred. */
  public List<HistoryLine> history(ThemeId theme) {
    return em.createQuery(
            """
            select e, o.title from ThemeEvent e left join Theme o on o.id = e.other
            where e.theme = :theme order by e.recordedAt desc, e.id desc
            """,
            Object[].class)
        .setParameter("theme", theme.value())
        .setMaxResults(MOST_HISTORY)
        .getResultStream()
        .map(row -> ((ThemeEvent) row[0]).line((String) row[1]))
        .toList();
  }

  public void add(Theme theme) {
    em.persist(theme);
  }

  public void add(ThemeMember member) {
    em.persist(member);
  }

  public void remove(ThemeMember member) {
    em.remove(member);
  }

  public void add(Statement statement) {
    em.persist(statement);
  }

  public void add(ThemeEvent event) {
    em.persist(event);
  }
}
