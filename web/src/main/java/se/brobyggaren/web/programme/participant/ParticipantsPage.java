package se.brobyggaren.web.programme.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.participant.ParticipantFilter;
import se.brobyggaren.programme.boundary.participant.ParticipantPart;
import se.brobyggaren.programme.boundary.participant.ParticipantRegister;
import se.brobyggaren.programme.boundary.participant.ParticipantRow;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.programme.ProgrammeWords;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Insatsens deltagare, the last number first. */
@Named
@RequestScoped
public class ParticipantsPage {
  @Inject ParticipantRegister participants;
  @Inject ProgrammeRegister programmes;
  @Inject ProgrammeWords words;
  @Inject Texts texts;

  private UUID id;
  private ParticipantFilter.State state;
  private Integer page;
  private ProgrammeView programme;
  private ParticipantPart part;

  public void load() {
    if (id == null) {
      throw new NotFound();
    }
    programme = programmes.of(new ProgrammeId(id));
    part = participants.part(filter(page == null ? 1 : page));
  }

  private ParticipantFilter filter(int number) {
    return new ParticipantFilter(new ProgrammeId(id), state, number);
  }

  public ParticipantPart getPart() {
    return part;
  }

  public ProgrammeView getProgramme() {
    return programme;
  }

  public List<Option> getStates() {
    return texts.options(ParticipantFilter.State.values());
  }

  public boolean shown(Option one) {
    return (state == null ? ParticipantFilter.State.ALL : state).name().equals(one.value());
  }

  public TableExport getExport() {
    var rows =
        part.pages() > 1
            ? AllPages.of(part.pages(), number -> participants.part(filter(number)).rows())
            : part.rows();
    return new TableExport(
        texts.of("programme.participants.file", programme.code()),
        Stream.of(
                "number",
                "sex",
                "yearOfBirth",
                "municipality",
                "education",
                "meansOfSupport",
                "startedOn",
                "endedOn",
                "destination")
            .map(column -> texts.of("programme.field." + column))
            .toList(),
        rows.stream().map(this::cells).toList());
  }

  private List<Object> cells(ParticipantRow row) {
    var facts = row.facts();
    return Arrays.asList(
        Integer.toString(row.number()),
        texts.label(facts.sex()),
        facts.yearOfBirth() == null ? null : Integer.toString(facts.yearOfBirth()),
        words.municipality(facts.municipality()),
        words.education(facts.education()),
        words.meansOfSupport(facts.meansOfSupport()),
        facts.startedOn(),
        facts.endedOn(),
        words.destination(facts.destination()));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public ParticipantFilter.State getState() {
    return state;
  }

  public void setState(ParticipantFilter.State wanted) {
    state = wanted;
  }

  public Integer getPage() {
    return page == null ? Integer.valueOf(1) : page;
  }

  public void setPage(Integer wanted) {
    page = wanted;
  }
}
