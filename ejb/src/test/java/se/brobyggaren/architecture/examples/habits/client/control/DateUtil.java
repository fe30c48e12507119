package se.brobyggaren.architecture.examples.habits.client.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.logging.Logger;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Formula;

class DateUtil {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  @Formula("(select count(*) from tenant.client)")
  private int everybody;

  void careless(EntityManager em, Connection connection, StatelessSession session)
      throws SQLException {
    Logger.getLogger("people").info("Anna " + LocalDate.now() + new Date() + everybody);
    System.out.println(Clock.systemUTC() + TENANT.get());
    em.createNativeQuery("select 1").getResultList();
    session.close();
    connection.close();
  }
}
