package se.brobyggaren.exchange.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a file of earlier years, version 1 (kolumn).
 *
 * @param of the kinds of record that it belongs to, as the column record has them
 * @param required those of them that must have it
 * @param allowed what a cell may say: fixed answers, the tenant's words and the national codes, the
 *     areas served in the last year; empty where it is not one of a list
 */
public record ImportColumn(
    String code, Form form, List<String> of, List<String> required, List<String> allowed)
    implements Serializable {

  /** How a cell is written. */
  public enum Form {
    KIND,
    /** A key of the file's own, with at least one digit; never a name or personal number. */
    KEY,
    /** One of a few fixed answers. */
    ANSWER,
    YES_NO,
    /** As 2019-08-19. */
    DAY,
    /** Four digits. */
    YEAR,
    /** SCB's four digits. */
    MUNICIPALITY,
    DISTRICT,
    CODE,
    /** Several codes with a bar between. */
    CODES,
    /** A code of the file's own: small letters, digits and hyphens. */
    OWN_CODE,
    WHOLE_NUMBER,
    /** With at most two decimals. */
    NUMBER
  }
}
