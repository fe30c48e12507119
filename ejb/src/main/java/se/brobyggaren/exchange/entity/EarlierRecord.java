package se.brobyggaren.exchange.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row that was read (post från tidigare år). What a row does not say is null.
 *
 * @param row its line in the file
 * @param id the record's key: the same for all stretches of one case
 * @param caseReference of an assignment
 * @param client key and person of an assignment's case
 * @param ended of an assignment the day it was done
 * @param over of an assignment the day it or its case ended
 * @param appeals null: no answer; empty: none
 */
public record EarlierRecord(
    int row,
    RecordKind kind,
    UUID id,
    String reference,
    String caseReference,
    EarlierRecord client,
    String sex,
    Integer yearOfBirth,
    String municipality,
    String district,
    LocalDate began,
    LocalDate ended,
    LocalDate over,
    String beganAs,
    String outcome,
    List<String> reasons,
    String term,
    Boolean minorChildren,
    String childrenAtHome,
    Boolean grownUpAtHome,
    Integer authorities,
    List<String> appeals,
    String meansOfSupport,
    String education,
    Integer minutes,
    String programme,
    String destination,
    BigDecimal fte,
    String figure,
    BigDecimal amount) {

  /** The same row under the key of its record. */
  EarlierRecord as(UUID key) {
    return copy(key, null, over);
  }

  /** An assignment with the case that it belongs to; what was not done ends with the case. */
  EarlierRecord of(EarlierRecord client, LocalDate caseEnded) {
    return copy(id, client, ended == null ? caseEnded : ended);
  }

  private EarlierRecord copy(UUID key, EarlierRecord owner, LocalDate last) {
    boolean owned = owner != null;
    return new EarlierRecord(
        row,
        kind,
        key,
        reference,
        caseReference,
        owner,
        owned ? owner.sex : sex,
        owned ? owner.yearOfBirth : yearOfBirth,
        owned ? owner.municipality : municipality,
        owned ? owner.district : district,
        began,
        ended,
        last,
        beganAs,
        outcome,
        reasons,
        term,
        minorChildren,
        childrenAtHome,
        grownUpAtHome,
        authorities,
        appeals,
        meansOfSupport,
        education,
        minutes,
        programme,
        destination,
        fte,
        figure,
        amount);
  }
}
