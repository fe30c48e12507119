package se.brobyggaren.architecture.examples.cycle.casework.boundary;

public class Answers {
  se.brobyggaren.architecture.examples.cycle.intake.boundary.Asks back;
}
