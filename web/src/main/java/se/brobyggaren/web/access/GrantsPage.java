package se.brobyggaren.web.access;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.access.boundary.GiveRole;
import se.brobyggaren.access.boundary.GrantRow;
import se.brobyggaren.access.boundary.Grants;
import se.brobyggaren.access.boundary.KnownPerson;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Behörigheter: who holds which role here, and giving and ending them. */
@Named
@ViewScoped
public class GrantsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Grants grants;
  @Inject ScopeDirectory directory;
  @Inject ActiveScope active;
  @Inject Texts texts;
  @Inject Messages messages;

  private String scope;
  private List<GrantRow> rows;
  private List<KnownPerson> people;
  private String person;
  private Role role;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    if (!isOperator() || scope == null || scope.isBlank()) {
      scope = active.require().alias();
    }
    rows = grants.in(scope);
    people = grants.peopleOf(scope);
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("access.grants.file"),
        Stream.of("name", "username", "role", "from", "to", "by", "state")
            .map(column -> texts.of("access.grants." + column))
            .toList(),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.name(),
                        row.person(),
                        texts.label(row.role()),
                        row.from(),
                        row.to(),
                        row.grantedBy(),
                        state(row)))
            .toList());
  }

  public String state(GrantRow row) {
    return texts.of("access.grants." + (row.active() ? "active" : "inactive"));
  }

  public String give() {
    grants.give(new GiveRole(person, scope, role, from, to));
    messages.done("access.grants.given");
    return again();
  }

  public String end(UUID grant) {
    grants.end(grant);
    messages.done("access.grants.ended");
    return again();
  }

  private String again() {
    return "/app/access/grants?faces-redirect=true&scope=" + scope;
  }

  public boolean isOperator() {
    return active.require() instanceof Scope.Platform;
  }

  /** Every scope in which the operator can name somebody. */
  public List<Option> getScopes() {
    return directory.all().stream().map(e -> new Option(e.scope().alias(), e.name())).toList();
  }

  public String getScopeName() {
    return directory.entry(scope).map(ScopeDirectory.Entry::name).orElse(scope);
  }

  public List<Option> getPersons() {
    return people.stream()
        .map(p -> new Option(p.username(), p.name() + " (" + p.username() + ")"))
        .toList();
  }

  public List<Option> getRoles() {
    Role[] held =
        directory.entry(scope).map(e -> Role.heldIn(e.scope())).orElse(List.of()).stream()
            .filter(r -> !isOperator() || r.isGivenByOperator())
            .toArray(Role[]::new);
    return texts.options(held);
  }

  public List<GrantRow> getRows() {
    return rows;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
