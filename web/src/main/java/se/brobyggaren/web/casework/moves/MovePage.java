package se.brobyggaren.web.casework.moves;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.moves.ClientMoves;
import se.brobyggaren.casework.boundary.moves.RecordMove;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.intake.Words;

/** Rätta en flytt, or take it back. */
@Named
@ViewScoped
public class MovePage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientMoves moves;
  @Inject Messages messages;

  private UUID id;
  private UUID move;
  private LocalDate day;
  private String place;

  public void load() {
    ResidenceView now =
        moves.of(new CaseId(id)).residences().stream()
            .filter(one -> move.equals(one.move()))
            .findFirst()
            .orElseThrow(NotFound::new);
    day = now.from();
    place = Words.key(now.area());
  }

  public String save() {
    moves.correct(move, new RecordMove(new CaseId(id), day, Words.area(place)));
    messages.done("casework.move.saved");
    return CaseAddress.of(id);
  }

  public String strike() {
    moves.strike(new CaseId(id), move);
    messages.done("casework.move.struck");
    return CaseAddress.of(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public UUID getMove() {
    return move;
  }

  public void setMove(UUID wanted) {
    move = wanted;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String chosen) {
    place = chosen;
  }
}
