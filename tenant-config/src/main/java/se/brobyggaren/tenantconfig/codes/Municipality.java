package se.brobyggaren.tenantconfig.codes;

import java.io.Serializable;

/** A municipality (kommun) by SCB's four-digit code, a string. */
public record Municipality(String code, String name, String countyCode) implements Serializable {}
