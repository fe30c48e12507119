package se.brobyggaren.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A code that has been handed out and not used (utlämnad kod). Its key is the code's digest; the
 * last day is the same for all codes of a half-year.
 */
@Entity
@Table(schema = "tenant", name = "survey_code")
public class SurveyCode extends TenantOwned {
  @Column(name = "valid_to", updatable = false)
  private LocalDate validTo;

  protected SurveyCode() {}

  public SurveyCode(OneTimeCode code, LocalDate validTo) {
    super(code.digest());
    this.validTo = validTo;
  }
}
