package se.brobyggaren.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Ansökningar att besluta om. */
@RequestScoped
public class ReferralsTile implements StartTile {
  @Inject IntakeCounts counts;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.OMBUD, Role.LEAD);
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Optional<Tile> tile() {
    long number = counts.toDecide();
    return Optional.of(
        new Tile(
            texts.of("intake.tile.referrals"),
            (int) number,
            texts.of("intake.tile.referrals.text"),
            List.of(),
            "/app/intake/referrals",
            texts.of("intake.tile.referrals.link"),
            number > 0));
  }
}
