package se.brobyggaren.access.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.access.entity.Person;
import se.brobyggaren.access.entity.RoleGrant;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;

/**
 * People and their grants, by the login {@code platform}. Always a transaction of its own: nobody's
 * roles are read or written with another login's work.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class People {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject Clock clock;

  /** Somebody's roles of today, with the person's key; empty for a person never seen. */
  public Optional<Standing> standingOf(Identity identity) {
    List<Object[]> rows =
        em.createQuery(
                """
                select p, g from Person p left join RoleGrant g on g.person = p
                  and g.from <= :today and (g.to is null or g.to >= :today)
                where p.issuer = :issuer and p.subject = :subject
                """,
                Object[].class)
            .setParameter("today", LocalDate.now(clock))
            .setParameter("issuer", identity.issuer())
            .setParameter("subject", identity.subject())
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    ((Person) rows.get(0)[0]).update(identity);
    return Optional.of(Standing.of(rows));
  }

  public void remember(Identity identity) {
    em.persist(new Person(identity, clock.instant()));
  }

  public boolean hasOperator() {
    return !em.createQuery("select g.id from RoleGrant g where g.role = :operator", UUID.class)
        .setParameter("operator", Role.OPERATOR)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** People whose provider named the organization when they last signed in. */
  public List<Person> in(String organization) {
    return em.createQuery(
            "select p from Person p where function('array_contains', p.organizations, :alias) = true order by p.name, p.username",
            Person.class)
        .setParameter("alias", organization)
        .getResultList();
  }

  /** All grants in the scope, ended ones too, newest first. */
  public List<RoleGrant> grantsIn(String scope) {
    return em.createQuery(
            "select g from RoleGrant g join fetch g.person where g.scope = :scope order by g.grantedAt desc",
            RoleGrant.class)
        .setParameter("scope", scope)
        .getResultList();
  }

  public Optional<Person> find(String username) {
    return em.createQuery("select p from Person p where p.username = :username", Person.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  public UUID grant(UUID person, String scope, Role role, LocalDate from, LocalDate to, String by) {
    RoleGrant grant =
        new RoleGrant(em.find(Person.class, person), scope, role, from, to, by, clock.instant());
    em.persist(grant);
    em.flush();
    return grant.id();
  }

  public Optional<RoleGrant> grant(UUID id) {
    return em.createQuery(
            "select g from RoleGrant g join fetch g.person where g.id = :id", RoleGrant.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public void end(UUID grant, String by) {
    em.find(RoleGrant.class, grant).end(LocalDate.now(clock), by);
  }
}
