package se.brobyggaren.architecture.examples.uses.c.boundary;

public class Open {}
