package se.brobyggaren.web.tenancy.vocabulary;

import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** Ordlistornas namn, as addresses have them: {@code contact-reasons}. */
public final class ListNames {
  private ListNames() {}

  /**
   * @throws NotFound when the tenant has no such list
   */
  public static CodeList of(String name) {
    return Vocabularies.LISTS.stream()
        .filter(list -> list.code().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The key of its name in words. */
  static String key(CodeList list) {
    return "tenancy.vocabulary." + list.code();
  }
}
