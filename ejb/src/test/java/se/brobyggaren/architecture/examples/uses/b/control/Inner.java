package se.brobyggaren.architecture.examples.uses.b.control;

public class Inner {}
