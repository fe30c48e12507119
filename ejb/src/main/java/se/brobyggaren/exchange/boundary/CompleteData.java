package se.brobyggaren.exchange.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import se.brobyggaren.exchange.control.complete.LeftOut;
import se.brobyggaren.exchange.control.complete.TenantArchive;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/**
 * All that the tenant has recorded, in one archive (fullständig utläsning). It holds clients in
 * clear text, protected ones too, so it is the lead's (DOMAIN section 3); an ended tenant's lead
 * may take it away. Every export is kept in the record of acts, with the clients whom it shows,
 * before its first byte leaves. No copy of it is kept.
 */
@Stateless
public class CompleteData {
  @Inject TenantArchive archive;

  /** The tenant's own files first, then those of what it has published; by name. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<ArchiveFile> files() {
    return archive.tables().stream()
        .map(
            table ->
                new ArchiveFile(
                    table.fileName(), table.columns().size(), LeftOut.reason(table).orElse(null)))
        .toList();
  }

  /** Writes a zip archive while it reads; the stream stays open. */
  @Allows(value = Role.LEAD, effect = READS)
  public void write(OutputStream out) {
    archive.tellWhoIsShown();
    archive.write(out);
  }
}
