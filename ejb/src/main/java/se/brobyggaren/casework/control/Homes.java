package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Move;
import se.brobyggaren.casework.entity.Residence;
import se.brobyggaren.casework.entity.rules.Residences;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.codes.Municipalities;

/** Where clients live, in the tenant's areas and outside them (boendeorter). */
@Dependent
public class Homes {
  @Inject TenantConfigurations configurations;
  @Inject ClientRegister clients;
  @Inject Cases cases;
  @Inject Worker worker;

  /**
   * As the tenant's areas write it where they serve it on the day, else a municipality of the land.
   *
   * @throws CaseworkRefused unknownPlace
   */
  public Residence of(Area wished, LocalDate day) {
    return configurations
        .current()
        .serving(wished.municipality(), wished.district(), day)
        .map(served -> new Residence(served.municipality(), served.district()))
        .orElseGet(() -> elsewhere(wished));
  }

  private static Residence elsewhere(Area wished) {
    if (wished.district() != null || Municipalities.byCode(wished.municipality()).isEmpty()) {
      throw new CaseworkRefused(Reason.unknownPlace);
    }
    return new Residence(wished.municipality(), null);
  }

  /** Latest first. */
  public List<ResidenceView> told(Case of) {
    Residences known = Residences.of(of);
    List<ResidenceView> told = new ArrayList<>();
    for (int i = -1; i < known.moves().size(); i++) {
      Move move = i < 0 ? null : known.moves().get(i);
      LocalDate until = i + 1 < known.moves().size() ? known.moves().get(i + 1).on() : null;
      Residence where = move == null ? known.first() : move.to();
      told.add(
          new ResidenceView(
              move == null ? null : move.key(),
              new Area(where.municipality(), where.district()),
              move == null ? null : move.on(),
              until,
              served(where, until == null ? worker.today() : until.minusDays(1)),
              move == null ? null : move.recordedBy()));
    }
    Collections.reverse(told);
    return told;
  }

  private boolean served(Residence where, LocalDate day) {
    return configurations
        .current()
        .serving(where.municipality(), where.district(), day)
        .isPresent();
  }

  /**
   * What is kept about the person follows where the case says that they live now, unless a newer
   * case does.
   *
   * @param before where it said so until now
   */
  public void follow(Case of, Residence before) {
    Residence now = Residences.of(of).last();
    ClientId client = new ClientId(of.origin().client());
    if (!now.equals(before) && (of.isOpen() || !cases.hasOpenCase(client.value()))) {
      clients.move(client, new Area(now.municipality(), now.district()), Set.of(client));
    }
  }
}
