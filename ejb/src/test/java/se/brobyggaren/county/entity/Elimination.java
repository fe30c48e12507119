package se.brobyggaren.county.entity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds up and subtracts until nothing more comes out: solves all known equations between figures
 * exactly. Shares no code with what it tests.
 */
final class Elimination {
  private final List<Map<String, BigInteger>> equations = new ArrayList<>();

  /** Σ sign × figure = 0; the figure "1" stands for the number one. */
  void learns(Map<String, Long> signs) {
    var equation = new LinkedHashMap<String, BigInteger>();
    signs.forEach(
        (figure, sign) -> equation.merge(figure, BigInteger.valueOf(sign), BigInteger::add));
    equation.values().removeIf(sign -> sign.signum() == 0);
    equations.add(equation);
  }

  /** The figures that have only one possible value, with that value. */
  Map<String, Long> computed() {
    var pivots = new LinkedHashMap<String, Map<String, BigInteger>>();
    for (var equation : equations) {
      var row = new LinkedHashMap<>(equation);
      pivots.forEach((figure, pivot) -> eliminate(row, figure, pivot));
      row.keySet().stream()
          .filter(figure -> !figure.equals("1"))
          .findFirst()
          .ifPresent(
              figure -> {
                pivots.values().forEach(other -> eliminate(other, figure, row));
                pivots.put(figure, row);
              });
    }
    return pivots.entrySet().stream()
        .filter(pivot -> Set.of(pivot.getKey(), "1").containsAll(pivot.getValue().keySet()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                pivot ->
                    pivot
                        .getValue()
                        .getOrDefault("1", BigInteger.ZERO)
                        .negate()
                        .divide(pivot.getValue().get(pivot.getKey()))
                        .longValueExact()));
  }

  private static void eliminate(
      Map<String, BigInteger> row, String figure, Map<String, BigInteger> pivot) {
    var sign = row.get(figure);
    if (sign == null || row == pivot) {
      return;
    }
    var by = pivot.get(figure);
    row.replaceAll((name, value) -> value.multiply(by));
    pivot.forEach((name, value) -> row.merge(name, value.multiply(sign).negate(), BigInteger::add));
    row.values().removeIf(value -> value.signum() == 0);
    row.values().stream()
        .reduce(BigInteger::gcd)
        .ifPresent(divisor -> row.replaceAll((name, value) -> value.divide(divisor)));
  }
}
