package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * One of the tenant's reports of a year, in the list.
 *
 * @param form code of the form
 * @param to who receives it
 * @param first the first day it covers: of the year, or of the tenant's validity
 * @param last the last day it covers
 * @param signature the one that stands, null while it is not signed
 */
public record ReportRow(
    String form,
    LocalText title,
    LocalText to,
    int year,
    LocalDate first,
    LocalDate last,
    Signature signature)
    implements Serializable {}
