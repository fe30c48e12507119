package se.brobyggaren.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.boundary.ImportRow.State;
import se.brobyggaren.exchange.entity.EarlierFile;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.NotFound;

/** The active tenant's files of earlier years. */
@Stateless
public class EarlierFiles {
  private static final int SHOWN = 100;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject ActiveScope scope;
  @Inject Clock clock;

  /** Newest first. */
  public List<EarlierFile> all() {
    return em.createQuery("select f from EarlierFile f order by f.at desc", EarlierFile.class)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /**
   * @throws NotFound when the tenant has no such file
   */
  public EarlierFile of(ImportId id) {
    return found(em.find(EarlierFile.class, id.value()));
  }

  /** As it is now, and nobody changes it meanwhile. */
  public EarlierFile toChange(ImportId id) {
    var file = found(em.find(EarlierFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    em.refresh(file);
    return file;
  }

  private static EarlierFile found(EarlierFile file) {
    if (file == null) {
      throw new NotFound();
    }
    return file;
  }

  /** Whoever else of the tenant wants to begin with a file waits until this one is decided. */
  public void oneAtATime() {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('earlier years'), :tenant) as text)")
        .setParameter("tenant", scope.tenant().number())
        .getResultList();
  }

  public List<EarlierFile> atWork() {
    return in(List.of(State.CHECKING, State.TAKING));
  }

  public Optional<EarlierFile> inForce() {
    return in(List.of(State.TAKEN)).stream().findFirst();
  }

  private List<EarlierFile> in(List<State> states) {
    return em.createQuery("select f from EarlierFile f where f.state in :states", EarlierFile.class)
        .setParameter("states", states)
        .getResultList();
  }

  /** The file in force, if it is this one. */
  public Optional<EarlierFile> inForce(String fingerprint) {
    return em.createQuery(
            "select f from EarlierFile f where f.state = :taken and f.fingerprint = :fingerprint",
            EarlierFile.class)
        .setParameter("taken", State.TAKEN)
        .setParameter("fingerprint", fingerprint)
        .getResultStream()
        .findFirst();
  }

  public void add(EarlierFile file) {
    em.persist(file);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  /**
   * Seen at once by whoever looks, whatever becomes of the work.
   *
   * @return whether the work is still wanted
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean reached(ImportId id, int done) {
    return em.createQuery(
                """
                update EarlierFile f set f.done = :done, f.alive = :now
                where f.id = :id and f.state in :states
                """)
            .setParameter("done", done)
            .setParameter("now", clock.instant())
            .setParameter("id", id.value())
            .setParameter("states", List.of(State.CHECKING, State.TAKING))
            .executeUpdate()
        == 1;
  }

  /** Nothing of it was kept. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void broke(ImportId id) {
    em.createQuery(
            "update EarlierFile f set f.state = :broken where f.id = :id and f.state in :states")
        .setParameter("broken", State.BROKEN)
        .setParameter("id", id.value())
        .setParameter("states", List.of(State.CHECKING, State.TAKING))
        .executeUpdate();
  }
}
