package se.brobyggaren.tenancy.boundary.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenancy.boundary.Resolution;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * One of the tenant's vocabularies as it shall stand (DOMAIN rule 14).
 *
 * @param list contact reasons, assignments, types of deficiency or authorities
 * @param words all of them, in the order they are shown; none: the national words
 */
public record ChangeVocabulary(
    @NotNull CodeList list,
    @NotNull @Size(max = 200) @Valid List<@NotNull Word> words,
    @NotNull @Valid Resolution resolution)
    implements Serializable {

  /**
   * A word of the list.
   *
   * @param code of a word that stands there; null for a new one, whose code is made from its text
   * @param sv the word in Swedish
   * @param en in English, null when there is none
   * @param national code of the national list, null while nobody has said
   */
  public record Word(
      @Size(max = 60) String code,
      @NotBlank @Size(max = 200) String sv,
      @Size(max = 200) String en,
      @Size(max = 60) String national)
      implements Serializable {

    public Word {
      code = stated(code);
      sv = sv == null ? null : sv.strip();
      en = stated(en);
      national = stated(national);
    }

    private static String stated(String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }
}
