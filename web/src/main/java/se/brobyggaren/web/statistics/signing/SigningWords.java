package se.brobyggaren.web.statistics.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.signing.Hindrance;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.web.text.Texts;

/** Underskriften i ord. */
@Named
@RequestScoped
public class SigningWords {
  @Inject CurrentUser user;
  @Inject Texts texts;

  /** Why it cannot be signed, in a sentence. */
  public String hindrance(Hindrance it) {
    return texts.of("statistics.signing.hindrance." + it.kind(), it.about());
  }

  /** Who signed when, and whether it was taken back. */
  public String signature(Signature it) {
    return it.stands()
        ? texts.of("statistics.signing.signed", it.at(), it.by())
        : texts.of(
            "statistics.signing.withdrawn",
            it.at(),
            it.by(),
            it.withdrawnAt(),
            it.withdrawnBy(),
            it.reason());
  }

  /** As a report's paper says it. */
  public String standing(SigningState state) {
    return state.signature() == null
        ? texts.of("statistics.signing.draft")
        : signature(state.signature());
  }

  /** Signs or takes back. */
  public boolean isSigner() {
    return user.has(Role.LEAD);
  }

  /** Address of the page on which the report is signed as it has just been read. */
  public String address(String form, UUID programme, int year, SigningState state) {
    return "/app/statistics/signing?"
        + (programme == null
            ? "form=" + URLEncoder.encode(form, StandardCharsets.UTF_8)
            : "programme=" + programme)
        + "&year="
        + year
        + "&seen="
        + state.fingerprint();
  }

  /** Address of the report itself, or of the programme's sheet. */
  public String report(String form, UUID programme, int year) {
    return programme == null
        ? "/app/statistics/report?form="
            + URLEncoder.encode(form, StandardCharsets.UTF_8)
            + "&year="
            + year
        : "/app/programme/sheet?id=" + programme + "&year=" + year;
  }
}
