package se.brobyggaren.national.boundary;

import java.util.List;

/**
 * The themes asked for.
 *
 * @param year the year in progress, of the trends
 * @param reports in the themes shown
 * @param unsorted shared reports of the whole country that are in no theme
 */
public record ThemeList(List<ThemeRow> rows, int year, int reports, int unsorted) {}
