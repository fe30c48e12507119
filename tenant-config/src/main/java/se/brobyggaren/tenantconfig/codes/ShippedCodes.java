package se.brobyggaren.tenantconfig.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the shipped lists (kodlistor): one header line, then comma-separated, never quoted. */
final class ShippedCodes {
  private static final Map<CodeList, List<NationalCode>> LISTS = new EnumMap<>(CodeList.class);

  static {
    List<String[]> rows = rows("national-codes.csv");
    for (CodeList list : CodeList.values()) {
      LISTS.put(
          list,
          rows.stream()
              .filter(r -> r[0].equals(list.code()))
              .map(r -> new NationalCode(list, r[1], r.length > 2 ? r[2] : null))
              .toList());
    }
  }

  private ShippedCodes() {}

  static List<NationalCode> of(CodeList list) {
    return LISTS.get(list);
  }

  static List<String[]> rows(String file) {
    try (InputStream in = ShippedCodes.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
