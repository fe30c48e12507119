package se.brobyggaren.web.casework.moves;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.moves.ClientMoves;
import se.brobyggaren.casework.boundary.moves.RecordMove;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.intake.Words;

/** Klienten har flyttat: today unless another day is written. */
@Named
@ViewScoped
public class MoveForm implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientMoves moves;
  @Inject Messages messages;
  @Inject Clock clock;

  private LocalDate day;
  private String place;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
  }

  public String save(CaseDetail of) {
    moves.record(new RecordMove(of.row().id(), day, Words.area(place)));
    messages.done("casework.case.move.saved");
    return CaseAddress.of(of);
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
