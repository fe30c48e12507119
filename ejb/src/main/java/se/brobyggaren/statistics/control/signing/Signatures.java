package se.brobyggaren.statistics.control.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignatureId;
import se.brobyggaren.statistics.entity.signing.ReportSignature;

/** The reports that the active tenant has signed; the documents are read one at a time. */
@Dependent
public class Signatures {
  private static final String SIGNATURES =
      """
      select s.id, s.form, s.programme, s.year, s.signedAt, s.signedBy, s.withdrawnAt, s.withdrawnBy, s.withdrawnReason
      from ReportSignature s where s.year = :year
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject ActiveScope scope;

  /** All of a report, newest first. */
  public List<Signature> of(ReportKey report) {
    UUID programme = report.programme() == null ? null : report.programme().value();
    return em.createQuery(
            SIGNATURES
                + " and s.form = :form and s.programme is not distinct from :programme order by s.signedAt desc, s.id desc",
            Tuple.class)
        .setParameter("year", report.year())
        .setParameter("form", report.form())
        .setParameter("programme", programme)
        .getResultStream()
        .map(Signatures::signature)
        .toList();
  }

  /** Those that stand, of all reports of a year. */
  public List<Signature> standingOf(int year) {
    return em.createQuery(SIGNATURES + " and s.withdrawnAt is null", Tuple.class)
        .setParameter("year", year)
        .getResultStream()
        .map(Signatures::signature)
        .toList();
  }

  public Optional<Signature> standing(ReportKey report) {
    return of(report).stream().filter(Signature::stands).findFirst();
  }

  /** With its document. */
  public Optional<ReportSignature> find(SignatureId id) {
    return Optional.ofNullable(em.find(ReportSignature.class, id.value()));
  }

  /** Empty when another signed the report meanwhile. */
  public Optional<SignatureId> add(ReportKey report, Draft draft, Instant at, String by) {
    UUID id = Ids.next();
    int added =
        em.createQuery(
                """
                insert into ReportSignature (id, tenantId, form, programme, year, document, fingerprint, signedAt, signedBy)
                values (:id, :tenant, :form, :programme, :year, :document, :fingerprint, :at, :by) on conflict do nothing
                """)
            .setParameter("id", id)
            .setParameter("tenant", scope.tenant().number())
            .setParameter("form", report.form())
            .setParameter(
                "programme", report.programme() == null ? null : report.programme().value())
            .setParameter("year", report.year())
            .setParameter("document", draft.document())
            .setParameter("fingerprint", draft.fingerprint())
            .setParameter("at", at)
            .setParameter("by", by)
            .executeUpdate();
    return added == 1 ? Optional.of(new SignatureId(id)) : Optional.empty();
  }

  private static Signature signature(Tuple row) {
    return new Signature(
        new SignatureId(row.get(0, UUID.class)),
        row.get(1, String.class),
        row.get(2, UUID.class),
        row.get(3, Integer.class),
        row.get(4, Instant.class),
        row.get(5, String.class),
        row.get(6, Instant.class),
        row.get(7, String.class),
        row.get(8, String.class));
  }
}
