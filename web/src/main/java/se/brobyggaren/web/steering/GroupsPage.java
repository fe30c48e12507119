package se.brobyggaren.web.steering;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.HoldSeat;
import se.brobyggaren.steering.boundary.SteeringGroups;
import se.brobyggaren.steering.boundary.SteeringView;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;

/** Ledningsgrupper och platser, with who sits there. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {
  @Inject SteeringGroups groups;
  @Inject CurrentUser user;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Clock clock;

  private SteeringView view;
  private String seat;
  private String username;
  private String name;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    view = groups.today();
    from = LocalDate.now(clock);
  }

  public String saveSeat() {
    String[] place = seat.split("/", 2);
    groups.seat(new HoldSeat(place[0], place[1], username, name, from, to));
    messages.done("steering.groups.seated");
    return "/app/steering/groups?faces-redirect=true";
  }

  public String leave(UUID holder) {
    groups.leave(holder, LocalDate.now(clock));
    messages.done("steering.groups.left");
    return "/app/steering/groups?faces-redirect=true";
  }

  public boolean isMayChange() {
    return user.has(Role.LEAD) || user.has(Role.TENANT_ADMIN);
  }

  public List<Option> getSeats() {
    return view.groups().stream()
        .flatMap(
            g ->
                g.seats().stream()
                    .map(
                        s -> new Option(g.code() + "/" + s.code(), s.name() + ", " + in(g.name()))))
        .toList();
  }

  public String in(LocalText text) {
    return text == null ? "" : text.in(preferences.getLocale());
  }

  public String party(String code) {
    Locale locale = preferences.getLocale();
    return CodeList.PARTIES.find(code).map(c -> c.text(locale)).orElse(code);
  }

  public SteeringView getView() {
    return view;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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
