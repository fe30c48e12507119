package se.brobyggaren.web.casework.caseload;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.casework.boundary.caseload.OmbudRow;
import se.brobyggaren.casework.boundary.caseload.SetFte;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.form.Messages;

/** Ett ombud i registret: time of service and shares of full time. */
@Named
@ViewScoped
public class MemberPage implements Serializable {
  @Inject OmbudRegister register;
  @Inject Messages messages;
  @Inject Clock clock;

  private UUID id;
  private OmbudRow row;
  private LocalDate serviceFrom;
  private LocalDate serviceTo;
  private BigDecimal fte;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    row =
        register.all().stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    serviceFrom = row.from();
    serviceTo = row.to();
    from = LocalDate.now(clock);
  }

  public String serve() {
    register.serve(row.id(), serviceFrom, serviceTo, row.version());
    return done("casework.member.service.saved");
  }

  public String setFte() {
    register.setFte(new SetFte(row.id(), from, to, fte));
    return done("casework.member.fte.saved");
  }

  public String withdraw(UUID position) {
    register.withdrawFte(new OmbudId(id), position);
    return done("casework.member.withdrawn");
  }

  private String done(String key) {
    messages.done(key);
    return "/app/casework/member?faces-redirect=true&id=" + id;
  }

  public OmbudRow getRow() {
    return row;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public LocalDate getServiceFrom() {
    return serviceFrom;
  }

  public void setServiceFrom(LocalDate written) {
    serviceFrom = written;
  }

  public LocalDate getServiceTo() {
    return serviceTo;
  }

  public void setServiceTo(LocalDate written) {
    serviceTo = written;
  }

  public BigDecimal getFte() {
    return fte;
  }

  public void setFte(BigDecimal written) {
    fte = written;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate written) {
    from = written;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate written) {
    to = written;
  }
}
