package se.brobyggaren.tenantconfig.codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A national code list (nationell kodlista). Codes are stable; words may be polished. */
public enum CodeList {
  CONTACT_REASONS,
  ASSIGNMENTS,
  DEFICIENCY_TYPES,
  AUTHORITIES,
  PARTIES,
  REFERRAL_SOURCES,
  CLOSING_OUTCOMES,
  MEANS_OF_SUPPORT,
  EDUCATION,
  PROGRAMME_DESTINATIONS;

  /** As it is written in files: "contact-reasons". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In the order they are shown. */
  public List<NationalCode> codes() {
    return ShippedCodes.of(this);
  }

  public Optional<NationalCode> find(String code) {
    return codes().stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
