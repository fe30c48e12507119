package se.brobyggaren.deficiency.entity.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.deficiency.boundary.WriteReport;

/** What the writer tells (redogörelse): the kinds of fault, the text, whether it can wait. */
@Embeddable
public class Account {
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "type_codes", columnDefinition = "text[]")
  private String[] types;

  @Embedded private Wording wording;

  @Column(name = "urgent")
  private boolean urgent;

  protected Account() {}

  public Account(WriteReport command) {
    types = command.types().stream().distinct().toArray(String[]::new);
    wording = new Wording(command.event(), command.consequence(), command.measuresTaken());
    urgent = command.urgent();
  }

  public List<String> types() {
    return List.of(types);
  }

  public Wording wording() {
    return wording;
  }

  public boolean urgent() {
    return urgent;
  }
}
