package se.brobyggaren.walk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.junit.Product;

/** Every statement that reaches PostgreSQL, as its own log tells it. */
final class StatementLog implements AutoCloseable {
  private static final Pattern LINE =
      Pattern.compile("(?m)^@(\\w+)@.*?(?:execute [^:]*|statement): (.*)$");

  /** Carrying the scope and keeping the record are no part of the budget. */
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "(?is)\\s*(begin|commit|rollback|set |show |select set_config|select 1\\b|insert into \\S*audit_entry).*");

  private static final Path LOG = Layout.ofTests().home().resolve("logs/postgresql.log");

  private final Connection superuser;

  private StatementLog(Connection superuser) {
    this.superuser = superuser;
  }

  /**
   * A statement.
   *
   * @param login which of the product's logins sent it
   */
  record Sent(String login, String sql) {}

  static StatementLog of(Product product) throws SQLException {
    String address;
    try (Connection own = product.stack().connect(DatabaseLogin.TENANT)) {
      address = own.getMetaData().getURL();
    }
    StatementLog log = new StatementLog(DriverManager.getConnection(address, "postgres", ""));
    log.set("log_line_prefix = '@%u@ '", "log_statement = 'all'");
    return log;
  }

  /** What was sent while the work was done, by logins of the tenants' and bodies' own data. */
  List<Sent> during(Runnable work) {
    return during(work, login -> !login.equals("postgres") && !login.equals("platform"));
  }

  /** What one login sent while the work was done. */
  List<Sent> during(Runnable work, String login) {
    return during(work, login::equals);
  }

  private static List<Sent> during(Runnable work, Predicate<String> logins) {
    long before = LOG.toFile().length();
    work.run();
    return read(before).stream()
        .filter(sent -> logins.test(sent.login()))
        .filter(sent -> !UNCOUNTED.matcher(sent.sql()).matches())
        .toList();
  }

  private static List<Sent> read(long from) {
    try (RandomAccessFile log = new RandomAccessFile(LOG.toFile(), "r")) {
      log.seek(from);
      byte[] lines = new byte[(int) (log.length() - from)];
      log.readFully(lines);
      Matcher matcher = LINE.matcher(new String(lines, StandardCharsets.UTF_8));
      return matcher.results().map(line -> new Sent(line.group(1), line.group(2))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void set(String... settings) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      for (String setting : settings) {
        statement.execute("alter system set " + setting);
      }
      statement.execute("select pg_reload_conf()");
      // A reload reaches each session with its next message; this one shows that it has happened.
      statement.execute("select pg_sleep(0.5)");
    }
  }

  @Override
  public void close() throws SQLException {
    try (superuser;
        Statement statement = superuser.createStatement()) {
      statement.execute("alter system reset log_statement");
      statement.execute("alter system reset log_line_prefix");
      statement.execute("select pg_reload_conf()");
    }
  }
}
