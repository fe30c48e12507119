package se.brobyggaren.architecture.examples.exposure.client.entity;

public class Person {}
