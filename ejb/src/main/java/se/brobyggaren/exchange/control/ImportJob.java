package se.brobyggaren.exchange.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import se.brobyggaren.exchange.boundary.FileRefused;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scopes;

/**
 * Works on a file apart from the request that asked for it (bakgrundsjobb): the page may be left.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJob {
  private static final Logger LOG = System.getLogger(ImportJob.class.getName());

  @Inject ImportWork work;
  @Inject EarlierFiles files;

  @Asynchronous
  public void afterAsking(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkOnFile asked) {
    Scopes.within(asked.scope(), asked.who(), Set.of(Role.LEAD), () -> run(asked));
  }

  private void run(WorkOnFile asked) {
    try {
      switch (asked.step()) {
        case CHECK -> work.check(asked.file());
        case TAKE -> work.take(asked.file());
      }
    } catch (ImportCancelled | FileRefused byAPerson) {
      LOG.log(Level.INFO, "An import was cancelled");
    } catch (RuntimeException failure) {
      files.broke(asked.file());
      LOG.log(Level.ERROR, "An import could not be finished", failure);
    }
  }
}
