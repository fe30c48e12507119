package se.brobyggaren.web.casework.recording;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.intake.boundary.advice.CountVisit;
import se.brobyggaren.intake.boundary.advice.VisitLog;
import se.brobyggaren.web.casework.recording.RecordPage.Recorded;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.intake.Words;

/** Orienteringsbesök: the area of the last one stands there already. */
@Named
@ViewScoped
public class VisitRecordForm implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject VisitLog visits;
  @Inject Words words;
  @Inject LastUsed last;
  @Inject Messages messages;
  @Inject Clock clock;

  private String area;
  private LocalDate day;
  private Integer minutes;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
    area = last.area() == null ? words.getAreas().get(0).value().toString() : last.area();
  }

  public String save() {
    UUID counted = visits.count(new CountVisit(day, minutes, Words.area(area)));
    last.visited(area);
    messages.done("casework.record.visit.saved");
    return RecordPage.after(Recorded.VISIT, counted);
  }

  public String getArea() {
    return area;
  }

  public void setArea(String chosen) {
    area = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer written) {
    minutes = written;
  }
}
