package se.brobyggaren.architecture.examples.unstated.county.boundary;

public class Silent {}
