package se.brobyggaren.tenancy.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import se.brobyggaren.tenancy.entity.TenantRegistration;

/** The register of tenants, by the login {@code platform}, in transactions of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Registrations {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject Clock clock;

  public List<TenantRegistration> all() {
    return em.createQuery(
            "select t from TenantRegistration t order by t.alias", TenantRegistration.class)
        .getResultList();
  }

  /** Registers the tenant if it is new, then lets {@code change} say what happened to it. */
  public TenantRegistration record(String alias, Consumer<TenantRegistration> change) {
    TenantRegistration registration =
        em.createQuery(
                "select t from TenantRegistration t where t.alias = :alias",
                TenantRegistration.class)
            .setParameter("alias", alias)
            .getResultStream()
            .findFirst()
            .orElseGet(() -> new TenantRegistration(alias));
    change.accept(registration);
    em.persist(registration);
    em.flush();
    return registration;
  }
}
