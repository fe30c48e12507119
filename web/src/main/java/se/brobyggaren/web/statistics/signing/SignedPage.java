package se.brobyggaren.web.statistics.signing;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.brobyggaren.statistics.boundary.signing.SignatureId;

/**
 * En sida som läser en rapport: as it stands, as a signature of the address froze it, or as the
 * records say although it is signed.
 */
public abstract class SignedPage {
  private static final String RECORDED = "recorded";

  private String view;
  private UUID signature;

  /** What the address asks for. */
  protected <T> T read(
      Supplier<T> standing, Supplier<T> recorded, Function<SignatureId, T> signed) {
    if (signature != null) {
      return signed.apply(new SignatureId(signature));
    }
    return isRecorded() ? recorded.get() : standing.get();
  }

  /** What the records say, although the report may be signed. */
  public boolean isRecorded() {
    return signature == null && RECORDED.equals(view);
  }

  public String getView() {
    return view;
  }

  public void setView(String wanted) {
    view = wanted;
  }

  public UUID getSignature() {
    return signature;
  }

  public void setSignature(UUID id) {
    signature = id;
  }
}
