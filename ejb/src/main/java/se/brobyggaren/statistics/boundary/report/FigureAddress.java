package se.brobyggaren.statistics.boundary.report;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Where a figure stands (siffrans plats).
 *
 * @param form code of the form
 * @param table code of the table
 * @param split code of the category of a split table; null for all together, or not split
 * @param row code of the row's heading
 * @param column code of the column's heading
 */
public record FigureAddress(
    @NotNull String form,
    int year,
    @NotNull String table,
    String split,
    @NotNull String row,
    @NotNull String column)
    implements Serializable {}
