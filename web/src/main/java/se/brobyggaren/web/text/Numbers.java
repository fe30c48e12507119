package se.brobyggaren.web.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tal som de skrivs i Sverige, in both languages: {@code 1 234,5}. What is typed is understood or
 * refused, never misread: {@code 1.234} and {@code 1,234} mean a thousand to some and one and a bit
 * to others, so they are refused.
 */
public final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("-?(\\d+|\\d{1,3}( \\d{3})+)");
  private static final Pattern DECIMAL = Pattern.compile("-?(\\d+|\\d{1,3}( \\d{3})+)([,.]\\d+)?");
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[,.]\\d{3}");
  private static final Pattern OTHER_SPACES = Pattern.compile("[\\u00a0\\u202f\\u2009]");

  private Numbers() {}

  public static Optional<BigDecimal> parseWhole(String typed) {
    String text = tidy(typed);
    return WHOLE.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(" ", "")))
        : Optional.empty();
  }

  public static Optional<BigDecimal> parseDecimal(String typed) {
    String text = tidy(typed);
    return DECIMAL.matcher(text).matches() && !AMBIGUOUS.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')))
        : Optional.empty();
  }

  /** At most as many decimals as the number has, grouped by no-break spaces. */
  public static String format(Number number) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('\u00a0');
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('-');
    var format = new DecimalFormat("#,##0.##########", symbols);
    return format.format(number);
  }

  private static String tidy(String typed) {
    return OTHER_SPACES.matcher(typed.strip()).replaceAll(" ").replace('\u2212', '-');
  }
}
