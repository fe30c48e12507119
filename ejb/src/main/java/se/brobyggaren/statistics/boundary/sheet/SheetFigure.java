package se.brobyggaren.statistics.boundary.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.FigureAddress;

/**
 * Where a figure of a sheet stands.
 *
 * @param at the form is the sheet's, whatever it says
 */
public record SheetFigure(@NotNull ProgrammeId programme, @NotNull @Valid FigureAddress at)
    implements Serializable {}
