package se.brobyggaren.web.casework.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.circumstances.AppealKind;
import se.brobyggaren.casework.boundary.circumstances.ChildrenAtHome;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.casework.boundary.reading.Sign;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.casework.CaseWords;
import se.brobyggaren.web.casework.circumstances.CircumstanceWords;
import se.brobyggaren.web.casework.moves.MoveWords;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ett ärende: what is known of it; each form on the page has a bean of its own. */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final String NOTHING = "casework.case.none";

  @Inject CaseList cases;
  @Inject CurrentUser user;
  @Inject CaseWords words;
  @Inject CircumstanceWords known;
  @Inject MoveWords places;
  @Inject Texts texts;

  private UUID id;
  private CaseDetail detail;

  public void load() {
    detail = cases.one(new CaseId(id));
  }

  public CaseDetail getDetail() {
    return detail;
  }

  public CaseRow getRow() {
    return detail.row();
  }

  /** Where the client lives, as far as the case knows. */
  public ResidenceView getHome() {
    return detail.residences().get(0);
  }

  public boolean isMoved() {
    return detail.residences().size() > 1;
  }

  public boolean isOpen() {
    return detail.row().open();
  }

  public boolean isLead() {
    return user.has(Role.LEAD);
  }

  public boolean has(String sign) {
    return detail.row().signs().contains(Sign.valueOf(sign));
  }

  public List<Option> getGoingAssignments() {
    return detail.assignments().stream()
        .filter(assignment -> assignment.doneOn() == null)
        .map(assignment -> new Option(assignment.id(), words.assignment(assignment.term())))
        .toList();
  }

  /** What stood in a field, in words: codes are kept, words are shown. */
  public String told(String field, String kept) {
    if (kept == null) {
      return texts.of(NOTHING);
    }
    return switch (field) {
      case "transferredIn", "minorChildren", "grownUpChildrenAtHome", "appealsAsked" ->
          texts.of(kept.equals("true") ? "frame.yes" : "frame.no");
      case "meansOfSupport" -> known.support(kept);
      case "education" -> known.education(kept);
      case "move.to" -> places.kept(kept);
      case "move.struck" -> {
        String[] dayAndPlace = kept.split(" ", 2);
        yield dayAndPlace[0] + " " + places.kept(dayAndPlace[1]);
      }
      case "assignment.struck" ->
          Arrays.stream(kept.split(" ")).map(words::assignment).collect(Collectors.joining(" "));
      case "reasons" -> words.reasons(Arrays.asList(kept.split(" ")));
      case "phase",
          "awaiting",
          "contact.kind",
          "contact.struck",
          "closed",
          "childrenAtHome",
          "appeal.struck" ->
          Arrays.stream(kept.split(" ")).map(this::word).collect(Collectors.joining(" "));
      default -> kept;
    };
  }

  private String word(String code) {
    return Stream.of(
            Phase.values(),
            Awaited.values(),
            ContactKind.values(),
            ChildrenAtHome.values(),
            AppealKind.values())
        .flatMap(Arrays::stream)
        .filter(constant -> ((Enum<?>) constant).name().equals(code))
        .map(constant -> texts.label((Enum<?>) constant))
        .findFirst()
        .or(() -> Stream.of(words.outcome(code)).filter(text -> !text.isEmpty()).findFirst())
        .orElse(code);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }
}
