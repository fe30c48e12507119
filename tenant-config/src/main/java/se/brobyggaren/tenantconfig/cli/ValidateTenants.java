package se.brobyggaren.tenantconfig.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.file.LoadedTenants;
import se.brobyggaren.tenantconfig.file.TenantFolder;
import se.brobyggaren.tenantconfig.values.Texts;

/**
 * Checks a folder of tenants' files (kontrollera verksamheter): {@code ValidateTenants FOLDER
 * [--lang en]}. Prints {@code file:line: message}. Ends with 0 when every file loads (warnings
 * allowed), 1 when one is refused, 2 when it could not be run.
 */
public final class ValidateTenants {
  private static final int LOADED = 0;
  private static final int REFUSED = 1;
  private static final int NOT_RUN = 2;

  private final PrintStream out;
  private final Clock clock;

  ValidateTenants(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  public static void main(String[] args) {
    // The schema library logs through SLF4J; without a log there is nothing to tell an admin.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new ValidateTenants(out, Clock.system(ZoneId.of("Europe/Stockholm"))).run(args));
  }

  int run(String... args) {
    List<String> words = new ArrayList<>(List.of(args));
    Optional<Locale> language = language(words);
    if (words.size() != 1 || words.get(0).startsWith("-") || language.isEmpty()) {
      out.println(Texts.MESSAGES.get("cli.usage", language.orElse(Locale.ROOT)));
      return NOT_RUN;
    }
    return validate(Path.of(words.get(0)), language.get());
  }

  private int validate(Path folder, Locale locale) {
    if (!Files.isDirectory(folder)) {
      out.println(Texts.MESSAGES.get("cli.noFolder", locale, folder));
      return NOT_RUN;
    }
    try {
      LoadedTenants loaded = TenantFolder.load(folder, LocalDate.now(clock));
      loaded.files().forEach(f -> print(f.file(), f.warnings(), locale));
      loaded.refusals().forEach(r -> print(r.file(), r.problems(), locale));
      int accepted = loaded.files().size();
      int refused = loaded.refusals().size();
      if (accepted + refused == 0) {
        out.println(Texts.MESSAGES.get("cli.noFiles", locale, folder));
        return NOT_RUN;
      }
      out.println(Texts.MESSAGES.get("cli.summary", locale, accepted, refused));
      return refused == 0 ? LOADED : REFUSED;
    } catch (IOException e) {
      out.println(Texts.MESSAGES.get("cli.unreadable", locale, e.getMessage()));
      return NOT_RUN;
    }
  }

  private void print(String file, List<Problem> problems, Locale locale) {
    for (Problem p : problems) {
      String place = p.line() == 0 ? file : file + ":" + p.line();
      String mark = p.isError() ? "" : Texts.MESSAGES.get("cli.warning", locale) + " ";
      out.println(place + ": " + mark + p.message(locale));
    }
  }

  /** Takes {@code --lang sv|en} out of the words; empty when it is neither. */
  private static Optional<Locale> language(List<String> words) {
    int at = words.indexOf("--lang");
    if (at < 0) {
      return Optional.of(Locale.ROOT);
    }
    words.remove(at);
    String language = at < words.size() ? words.remove(at) : "";
    return switch (language) {
      case "sv" -> Optional.of(Locale.ROOT);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
