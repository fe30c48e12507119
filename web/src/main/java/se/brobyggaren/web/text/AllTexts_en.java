package se.brobyggaren.web.text;

/** Engelska texter. */
public class AllTexts_en extends AllTexts {

  public AllTexts_en() {
    super("_en");
  }
}
