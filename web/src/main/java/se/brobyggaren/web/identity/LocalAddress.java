package se.brobyggaren.web.identity;

/** En adress i den egna tjänsten: nobody is sent elsewhere by a parameter. */
final class LocalAddress {

  private LocalAddress() {}

  static String orStart(String wanted) {
    return isLocal(wanted) ? wanted : "/app/start";
  }

  static boolean isLocal(String wanted) {
    return wanted != null
        && wanted.startsWith("/")
        && !wanted.startsWith("//")
        && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
  }
}
