package se.brobyggaren.survey.boundary;

import java.io.Serializable;

/** What the survey says of one half-year. */
public record PeriodFigures(HalfYear period, SurveyFigures figures) implements Serializable {}
