package se.brobyggaren.architecture.examples.uses.b.boundary;

public class Door {}
