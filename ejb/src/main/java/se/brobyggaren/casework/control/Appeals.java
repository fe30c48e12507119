package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.casework.boundary.circumstances.CircumstancesView.AppealView;
import se.brobyggaren.casework.entity.Appeal;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.kernel.NotFound;

/** Reviews and appeals in the tenant's cases. */
@Dependent
public class Appeals {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** Latest first; struck ones are left out. */
  public List<AppealView> of(Case aCase) {
    return em.createQuery(
            "select a from CaseAppeal a where a.of = :case and a.struckAt is null order by a.on desc, a.id desc",
            Appeal.class)
        .setParameter("case", aCase)
        .getResultStream()
        .map(a -> new AppealView(a.key(), a.authority(), a.kind(), a.on(), a.recordedBy()))
        .toList();
  }

  /**
   * @throws NotFound when the case has no such appeal
   */
  public Appeal find(Case aCase, UUID id) {
    Appeal found = em.find(Appeal.class, id);
    if (found == null || !found.of().equals(aCase) || found.isStruck()) {
      throw new NotFound();
    }
    return found;
  }
}
