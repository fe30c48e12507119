package se.brobyggaren.kernel;

import java.util.Arrays;
import java.util.List;

/** What a person may do in one scope (DOMAIN.md section 3). Somebody may hold several. */
public enum Role {
  /** Personligt ombud: the queue and the own cases. */
  OMBUD(Scope.Tenant.class),
  /** Arbetsledare, enhetschef: the whole service. */
  LEAD(Scope.Tenant.class),
  /** Configuration and grants; never a client's identity. */
  TENANT_ADMIN(Scope.Tenant.class),
  /**
   * A seat in a ledningsgrupp, deciding or advisory: de-identified deficiencies, never a client.
   */
  GROUP_MEMBER(Scope.Tenant.class),
  /** Länsstyrelsen: protected figures of the own county. */
  COUNTY_READER(Scope.County.class),
  /** Länsstyrelsen: submitted returns of the own county. */
  RETURN_OFFICER(Scope.County.class),
  /** Beredningsgruppen: reads the national summary. */
  REVIEW_MEMBER(Scope.National.class),
  /** Beredningsgruppen: joins reports to themes and records statements, answers and decisions. */
  REVIEW_EDITOR(Scope.National.class),
  /** Operates the platform, sees no content. */
  OPERATOR(Scope.Platform.class);

  private final Class<? extends Scope> where;

  Role(Class<? extends Scope> where) {
    this.where = where;
  }

  public boolean belongsIn(Scope scope) {
    return where.isInstance(scope);
  }

  /**
   * The operator opens a tenant by naming its admins, and names the people of boards and national
   * bodies; all other roles are the tenant admin's to give.
   */
  public boolean isGivenByOperator() {
    return this == TENANT_ADMIN || where != Scope.Tenant.class;
  }

  public static List<Role> heldIn(Scope scope) {
    return Arrays.stream(values()).filter(role -> role.belongsIn(scope)).toList();
  }
}
