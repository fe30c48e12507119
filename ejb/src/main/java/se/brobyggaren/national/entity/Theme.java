package se.brobyggaren.national.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.StatementView.Kind;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeRefused;
import se.brobyggaren.national.boundary.ThemeRefused.Reason;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * One fault that many meet (nationellt tema). It is opened for like reports, taken up with the
 * authority or raised, answered and closed; every step is a {@link Statement} that stays.
 */
@Entity
@DynamicUpdate
@Table(name = "theme")
public class Theme {
  @Id
  @Column(name = "id", updatable = false)
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "title")
  private String title;

  @Column(name = "summary", columnDefinition = "text")
  private String summary;

  @Column(name = "consequence", columnDefinition = "text")
  private String consequence;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "authority_codes", columnDefinition = "text[]")
  private String[] authorities;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "type_codes", columnDefinition = "text[]")
  private String[] types;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ThemeState state;

  @Column(name = "state_since")
  private LocalDate stateSince;

  @Column(name = "opened_on", updatable = false)
  private LocalDate openedOn;

  @Column(name = "reports", updatable = false)
  private int reports;

  @Column(name = "tenants", updatable = false)
  private int tenants;

  @Column(name = "counties", updatable = false)
  private int counties;

  protected Theme() {}

  /**
   * What a theme says of itself.
   *
   * @param authorities national codes, at least one
   * @param types national codes, at least one
   */
  public record Description(
      String title,
      String summary,
      String consequence,
      List<String> authorities,
      List<String> types) {}

  public Theme(Description description, LocalDate today) {
    id = Ids.next();
    describe(description);
    state = ThemeState.GATHERING;
    stateSince = today;
    openedOn = today;
  }

  /**
   * @return the description that stood before
   * @throws Changed when somebody else changed the theme meanwhile
   */
  public String reword(Description description, int basedOn) {
    if (basedOn != version) {
      throw new Changed();
    }
    String before = title + "\n\n" + summary + "\n\n" + consequence;
    describe(description);
    return before;
  }

  private void describe(Description description) {
    title = description.title().strip();
    summary = description.summary().strip();
    consequence = description.consequence().strip();
    authorities = Codes.of(CodeList.AUTHORITIES, description.authorities());
    types = Codes.of(CodeList.DEFICIENCY_TYPES, description.types());
  }

  /**
   * @throws ThemeRefused when it is closed: what comes back after the end opens it again first
   */
  public void mustBeOpen() {
    if (!state.isOpen()) {
      throw new ThemeRefused(Reason.isClosed);
    }
  }

  /**
   * The responsible authority answered.
   *
   * @throws ThemeRefused when the theme is closed or does not concern the authority
   */
  public Statement answered(String authority, String wording, Said said) {
    mustBeOpen();
    if (!authorities().contains(authority)) {
      throw new ThemeRefused(Reason.notItsAuthority);
    }
    return enter(ThemeState.ANSWERED, Kind.ANSWER, null, authority, wording, said);
  }

  /**
   * The beredningsgrupp decided. A theme without measure can be decided anew; a closed one is
   * opened first.
   */
  public Statement decided(NationalDecision decision, String wording, Said said) {
    if (state == ThemeState.CLOSED) {
      throw new ThemeRefused(Reason.isClosed);
    }
    return enter(decision.leadsTo(), Kind.DECISION, decision, null, wording, said);
  }

  public Statement close(String because, Said said) {
    if (state == ThemeState.CLOSED) {
      throw new ThemeRefused(Reason.isClosed);
    }
    return enter(ThemeState.CLOSED, Kind.CLOSED, null, null, because, said);
  }

  public Statement reopen(String because, Said said) {
    if (state.isOpen()) {
      throw new ThemeRefused(Reason.isOpen);
    }
    return enter(ThemeState.GATHERING, Kind.REOPENED, null, null, because, said);
  }

  private Statement enter(
      ThemeState next,
      Kind kind,
      NationalDecision decision,
      String authority,
      String wording,
      Said said) {
    said.mustHaveHappened();
    state = next;
    stateSince = said.on();
    return new Statement(id, kind, decision, authority, wording.strip(), next, said);
  }

  public ThemeId id() {
    return new ThemeId(id);
  }

  public int version() {
    return version;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  public String consequence() {
    return consequence;
  }

  public List<String> authorities() {
    return List.of(authorities);
  }

  public List<String> types() {
    return List.of(types);
  }

  public ThemeState state() {
    return state;
  }

  public LocalDate stateSince() {
    return stateSince;
  }
}
