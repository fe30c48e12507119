package se.brobyggaren.web.programme.participant;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.programme.boundary.participant.ParticipantFacts;

/** Fälten om en deltagare, of the form for a new one and of the one that corrects. */
public class ParticipantFields implements Serializable {
  private static final long serialVersionUID = 1;

  private Sex sex;
  private Integer yearOfBirth;
  private String municipality;
  private String education;
  private String meansOfSupport;
  private LocalDate startedOn;
  private LocalDate endedOn;
  private String destination;

  void take(ParticipantFacts facts) {
    sex = facts.sex();
    yearOfBirth = facts.yearOfBirth();
    municipality = facts.municipality();
    education = facts.education();
    meansOfSupport = facts.meansOfSupport();
    startedOn = facts.startedOn();
    endedOn = facts.endedOn();
    destination = facts.destination();
  }

  ParticipantFacts facts() {
    return new ParticipantFacts(
        sex, yearOfBirth, municipality, education, meansOfSupport, startedOn, endedOn, destination);
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex chosen) {
    sex = chosen;
  }

  public Integer getYearOfBirth() {
    return yearOfBirth;
  }

  public void setYearOfBirth(Integer written) {
    yearOfBirth = written;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String chosen) {
    municipality = chosen;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String chosen) {
    education = chosen;
  }

  public String getMeansOfSupport() {
    return meansOfSupport;
  }

  public void setMeansOfSupport(String chosen) {
    meansOfSupport = chosen;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public void setStartedOn(LocalDate written) {
    startedOn = written;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate written) {
    endedOn = written;
  }

  public String getDestination() {
    return destination;
  }

  public void setDestination(String chosen) {
    destination = chosen;
  }
}
