package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a case ended (avslut).
 *
 * @param on the day it happened
 * @param at the moment it was recorded
 * @param outcome code of the national list of outcomes
 */
@Embeddable
public record Closing(
    @Column(name = "closed_on") LocalDate on,
    @Column(name = "closed_at") Instant at,
    @Column(name = "outcome") String outcome) {}
