package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.sorting.LikeReport;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Counties;
import se.brobyggaren.tenantconfig.codes.County;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ord för nationella koder, in the reader's language. */
@Named
@RequestScoped
public class NationalWords {
  @Inject Preferences preferences;
  @Inject Texts texts;

  public String authority(String code) {
    return word(CodeList.AUTHORITIES, code);
  }

  public String authorities(Collection<String> codes) {
    return codes.stream().map(this::authority).collect(Collectors.joining(", "));
  }

  public String type(String code) {
    return word(CodeList.DEFICIENCY_TYPES, code);
  }

  public String types(Collection<String> codes) {
    return codes.stream().map(this::type).collect(Collectors.joining(", "));
  }

  public String county(String code) {
    return Counties.byCode(code).map(County::name).orElse(code);
  }

  public List<Option> authorityOptions() {
    return options(CodeList.AUTHORITIES);
  }

  public List<Option> typeOptions() {
    return options(CodeList.DEFICIENCY_TYPES);
  }

  public List<Option> countyOptions() {
    return Counties.all().stream().map(c -> new Option(c.code(), c.name())).toList();
  }

  /** Why a report is suggested: the common authority and type, and likeness in words. */
  public String why(LikeReport like) {
    String reason =
        texts.of(
            "national.why",
            authorities(like.authorities()),
            types(like.types()),
            texts.label(like.likeness().degree()));
    return like.words().isEmpty()
        ? reason
        : reason + " " + texts.of("national.why.words", String.join(", ", like.words()));
  }

  /** What was said, as a heading. */
  public String statement(StatementView said) {
    return switch (said.kind()) {
      case ANSWER -> texts.of("national.said.ANSWER", authority(said.authority()));
      case DECISION -> texts.of("national.said.DECISION", texts.label(said.decision()));
      case CLOSED -> texts.of("national.said.CLOSED");
      case REOPENED -> texts.of("national.said.REOPENED");
    };
  }

  public String tone(ThemeState state) {
    return switch (state) {
      case GATHERING, MORE_ASKED -> "wait";
      case WITH_AUTHORITY, RAISED -> "info";
      case ANSWERED -> "ok";
      case NO_MEASURE, CLOSED -> "neutral";
    };
  }

  private List<Option> options(CodeList list) {
    return list.codes().stream()
        .map(c -> new Option(c.code(), c.text(preferences.getLocale())))
        .toList();
  }

  private String word(CodeList list, String code) {
    return list.find(code).map(c -> c.text(preferences.getLocale())).orElse(code);
  }
}
