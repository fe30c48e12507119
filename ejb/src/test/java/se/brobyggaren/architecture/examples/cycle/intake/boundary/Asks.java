package se.brobyggaren.architecture.examples.cycle.intake.boundary;

public class Asks {
  se.brobyggaren.architecture.examples.cycle.casework.boundary.Answers back;
}
