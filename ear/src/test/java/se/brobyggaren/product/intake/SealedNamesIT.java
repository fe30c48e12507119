package se.brobyggaren.product.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Looks into every table with a login that row-level security does not stop. */
@RunningProduct
class SealedNamesIT {
  private static final String TABLES =
      "select schemaname || '.' || tablename from pg_tables where schemaname in"
          + " ('tenant', 'published', 'release', 'national', 'county', 'platform')";

  @Test
  void noNameContactOrWishStandsInClearAnywhere(Product product) throws SQLException {
    Applicant person =
        Applicant.of("1885").with("contact", "hemlig@prov.example").with("wish", "Önskar lugn");
    person.acceptedBy(product, "ombud.norra-orebro");
    String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);

    try (Connection owner = product.stack().connect(DatabaseLogin.OWNER)) {
      List<String> tables = texts(owner, TABLES);
      assertThat(tables).contains("tenant.client", "tenant.referral", "tenant.audit_entry");
      for (String table : tables) {
        for (String secret :
            List.of(surname, surname.toLowerCase(), "hemlig@prov", "Önskar lugn")) {
          String found =
              "select count(*)::text from %s t where t::text ilike '%%%s%%' or t::text ilike '%%%s%%'"
                  .formatted(table, secret, hex(secret));
          assertThat(texts(owner, found)).as(table + " holds " + secret).containsExactly("0");
        }
      }
    }
  }

  /** As a bytea is written. */
  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      hex.append("%02x".formatted(b));
    }
    return hex.toString();
  }

  private static List<String> texts(Connection owner, String sql) throws SQLException {
    try (Statement query = owner.createStatement();
        ResultSet rows = query.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
