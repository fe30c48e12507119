package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a report is called (löpnummer): the year in which it was first put before the group, and its
 * place in that year. Once given it stays.
 *
 * @param on the day it was first reported
 */
@Embeddable
public record ReportNumber(
    @Column(name = "year") Integer year,
    @Column(name = "number") Integer inYear,
    @Column(name = "reported_on") LocalDate on) {}
