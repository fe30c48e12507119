package se.brobyggaren.web.survey;

import se.brobyggaren.web.identity.Provider;

/** Enkätens adress, as it stands in a letter and in a link. */
final class SurveyAddress {
  private static final String PATH = "/enkat";

  private SurveyAddress() {}

  /** Without what nobody types. */
  static String toRead() {
    return Provider.publicAddress().replaceFirst("^https://", "") + PATH;
  }

  static String withCode(String code) {
    return Provider.publicAddress() + PATH + "?kod=" + code;
  }
}
