package se.brobyggaren.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditKind;
import se.brobyggaren.audit.entity.Act;
import se.brobyggaren.audit.entity.BodyAuditEntry;
import se.brobyggaren.audit.entity.TenantAuditEntry;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Time;

/** Keeps the entries, each in the schema of the scope it was done in. */
@Stateless
public class AuditEntries {
  @PersistenceContext(unitName = "tenant")
  EntityManager tenant;

  @PersistenceContext(unitName = "platform")
  EntityManager platform;

  @PersistenceContext(unitName = "county")
  EntityManager county;

  @PersistenceContext(unitName = "national")
  EntityManager national;

  public void add(Scope scope, Act act) {
    if (scope instanceof Scope.Tenant) {
      tenant.persist(new TenantAuditEntry(act));
    } else {
      loginOf(scope).persist(new BodyAuditEntry(scope.alias(), act));
    }
  }

  /** For a refusal: stays although the refused call is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void addApart(Scope scope, Act act) {
    add(scope, act);
  }

  /** Newest first. */
  public List<TenantAuditEntry> ofTenant(
      LocalDate from, LocalDate to, AuditKind kind, int first, int most) {
    return tenant
        .createQuery(
            """
            select e from TenantAuditEntry e
            where e.act.at >= :from and e.act.at < :to and (:kind is null or e.act.kind = :kind)
            order by e.act.at desc, e.id desc
            """,
            TenantAuditEntry.class)
        .setParameter("from", from.atStartOfDay(Time.ZONE).toInstant())
        .setParameter("to", to.plusDays(1).atStartOfDay(Time.ZONE).toInstant())
        .setParameter("kind", kind)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long countOfTenant(LocalDate from, LocalDate to, AuditKind kind) {
    return tenant
        .createQuery(
            """
            select count(e) from TenantAuditEntry e
            where e.act.at >= :from and e.act.at < :to and (:kind is null or e.act.kind = :kind)
            """,
            Long.class)
        .setParameter("from", from.atStartOfDay(Time.ZONE).toInstant())
        .setParameter("to", to.plusDays(1).atStartOfDay(Time.ZONE).toInstant())
        .setParameter("kind", kind)
        .getSingleResult();
  }

  private EntityManager loginOf(Scope scope) {
    if (scope instanceof Scope.County) {
      return county;
    }
    return scope instanceof Scope.National ? national : platform;
  }
}
