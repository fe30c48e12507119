package se.brobyggaren.web.casework.caseload;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.access.boundary.KnownPerson;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.casework.boundary.caseload.OmbudRow;
import se.brobyggaren.casework.boundary.caseload.RegisterOmbud;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ombudsregistret. */
@Named
@ViewScoped
public class OmbudPage implements Serializable {
  @Inject OmbudRegister register;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private List<OmbudRow> rows = List.of();
  private List<KnownPerson> people = List.of();
  private String person;
  private LocalDate from;
  private LocalDate to;
  private BigDecimal fte = BigDecimal.ONE;

  public void load() {
    rows = register.all();
    people = register.notYetRegistered();
    from = LocalDate.now(clock);
  }

  public String register() {
    register.register(new RegisterOmbud(person, from, to, fte));
    messages.done("casework.ombud.saved");
    return "/app/casework/ombud?faces-redirect=true";
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("casework.ombud.file"),
        Stream.of("name", "username", "from", "to", "fteToday", "active")
            .map(column -> texts.of("casework.ombud." + column))
            .toList(),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.name(),
                        row.username(),
                        row.from(),
                        row.to(),
                        row.fteToday(),
                        row.active()))
            .toList());
  }

  public List<OmbudRow> getRows() {
    return rows;
  }

  public List<Option> getPeople() {
    return people.stream()
        .map(p -> new Option(p.username(), p.name() + " (" + p.username() + ")"))
        .toList();
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String chosen) {
    person = chosen;
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

  public BigDecimal getFte() {
    return fte;
  }

  public void setFte(BigDecimal written) {
    fte = written;
  }
}
