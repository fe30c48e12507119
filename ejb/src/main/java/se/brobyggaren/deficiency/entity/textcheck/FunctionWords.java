package se.brobyggaren.deficiency.entity.textcheck;

import java.util.Set;

/** Words that often begin a Swedish sentence (småord) and belong to no name. */
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          "när",
          "efter",
          "innan",
          "den",
          "det",
          "de",
          "dessa",
          "denna",
          "detta",
          "men",
          "och",
          "att",
          "för",
          "från",
          "hos",
          "har",
          "hon",
          "han",
          "hen",
          "som",
          "om",
          "på",
          "till",
          "vid",
          "med",
          "utan",
          "under",
          "över",
          "mellan",
          "både",
          "varken",
          "enligt",
          "trots",
          "sedan",
          "inom",
          "genom",
          "mot",
          "via",
          "varje",
          "ingen",
          "inget",
          "inga",
          "alla",
          "många",
          "flera",
          "få",
          "klienten",
          "personen",
          "ombudet",
          "handläggaren",
          "läkaren",
          "kommunen",
          "också",
          "även",
          "bara",
          "varför",
          "hur",
          "där",
          "här",
          "ett",
          "en",
          "så",
          "kontakt",
          "läkare",
          "kan",
          "ska");

  private FunctionWords() {}

  static boolean has(String word) {
    return WORDS.contains(WordList.folded(word));
  }
}
