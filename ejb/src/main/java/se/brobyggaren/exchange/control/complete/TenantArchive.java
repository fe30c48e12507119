package se.brobyggaren.exchange.control.complete;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.SealedTexts;

/** The active tenant's archive (arkiv). */
@Stateless
public class TenantArchive {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject SealedTexts texts;
  @Inject OneMoment moment;
  @Inject AuditTrail trail;

  public List<KeptTable> tables() {
    return em.unwrap(Session.class).doReturningWork(TableCatalogue::read);
  }

  /** Kept before the first byte leaves, whatever becomes of the rest. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void tellWhoIsShown() {
    List<UUID> clients =
        em.unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  var found = new ArrayList<UUID>();
                  try (var statement = connection.createStatement();
                      ResultSet rows =
                          statement.executeQuery("select id from tenant.client order by id")) {
                    while (rows.next()) {
                      found.add(rows.getObject(1, UUID.class));
                    }
                  }
                  return found;
                });
    trail.acted("exchange.export");
    trail.read("exchange.exportClients", clients);
  }

  /** As it stood when the writing began. */
  public void write(OutputStream out) {
    moment.read(
        connection ->
            new ArchiveWriting(
                    connection,
                    (client, field, bytes) -> texts.open(new ClientId(client), field, bytes))
                .write(out));
  }
}
