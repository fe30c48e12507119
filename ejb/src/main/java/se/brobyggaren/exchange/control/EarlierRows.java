package se.brobyggaren.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.entity.EarlierRecord;
import se.brobyggaren.kernel.ActiveScope;

/**
 * Content, faults and records of a file (filens rader), many in one statement. Row-level security
 * holds for each of them.
 */
@Stateless
public class EarlierRows {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject ActiveScope scope;

  public void keepContent(ImportId file, byte[] content) {
    run(
        "insert into tenant.earlier_content (tenant_id, file_id, content) values (?, ?, ?)",
        statement -> {
          statement.setInt(1, scope.tenant().number());
          statement.setObject(2, file.value());
          statement.setBytes(3, content);
        });
  }

  public Optional<byte[]> content(ImportId file) {
    return read(
            "select content from tenant.earlier_content where file_id = ?",
            statement -> statement.setObject(1, file.value()),
            row -> row.getBytes(1))
        .stream()
        .findFirst();
  }

  public void forgetContent(ImportId file) {
    run(
        "delete from tenant.earlier_content where file_id = ?",
        statement -> statement.setObject(1, file.value()));
  }

  public void forgetRecords(ImportId file) {
    run(
        "delete from tenant.earlier_record where file_id = ?",
        statement -> statement.setObject(1, file.value()));
  }

  public void keepProblems(ImportId file, List<RowProblem> problems) {
    run(
        "insert into tenant.earlier_problem (tenant_id, file_id, position, row_number, column_name, kind)"
            + " select ?, ?, p.position, p.line, p.name, p.kind"
            + " from unnest(?, ?, ?) with ordinality as p (line, name, kind, position)",
        statement -> {
          var connection = statement.getConnection();
          statement.setInt(1, scope.tenant().number());
          statement.setObject(2, file.value());
          statement.setArray(
              3,
              connection.createArrayOf("int4", problems.stream().map(RowProblem::row).toArray()));
          statement.setArray(
              4,
              connection.createArrayOf(
                  "text", problems.stream().map(RowProblem::column).toArray()));
          statement.setArray(
              5,
              connection.createArrayOf(
                  "text", problems.stream().map(p -> p.kind().name()).toArray()));
        });
  }

  public List<RowProblem> problems(ImportId file, int most) {
    return read(
        "select row_number, column_name, kind from tenant.earlier_problem where file_id = ?"
            + " order by position limit ?",
        statement -> {
          statement.setObject(1, file.value());
          statement.setInt(2, most);
        },
        row ->
            new RowProblem(
                row.getInt(1), row.getString(2), RowProblem.Kind.valueOf(row.getString(3))));
  }

  public void keepRecords(ImportId file, List<EarlierRecord> records) {
    run(
        RecordColumns.INSERT,
        statement -> RecordColumns.fill(statement, scope.tenant().number(), file.value(), records));
  }

  private interface Fill {
    void accept(PreparedStatement statement) throws SQLException;
  }

  private interface Read<T> {
    T of(ResultSet row) throws SQLException;
  }

  private void run(String sql, Fill fill) {
    session()
        .doWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill.accept(statement);
                statement.executeUpdate();
              }
            });
  }

  private <T> List<T> read(String sql, Fill fill, Read<T> read) {
    return session().doReturningWork((Connection connection) -> rows(connection, sql, fill, read));
  }

  private static <T> List<T> rows(Connection connection, String sql, Fill fill, Read<T> read)
      throws SQLException {
    var found = new ArrayList<T>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill.accept(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(read.of(rows));
        }
      }
    }
    return found;
  }

  private Session session() {
    return em.unwrap(Session.class);
  }
}
