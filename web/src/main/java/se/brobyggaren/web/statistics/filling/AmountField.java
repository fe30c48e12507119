package se.brobyggaren.web.statistics.filling;

import java.io.Serializable;
import java.math.BigDecimal;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;

/** En uppgift att fylla i. */
public class AmountField implements Serializable {
  private static final long serialVersionUID = 1;

  private final FilledForm.Amounts table;
  private final FilledForm.Line line;
  private BigDecimal amount;

  AmountField(FilledForm.Amounts table, FilledForm.Line line) {
    this.table = table;
    this.line = line;
    amount = line.amount();
  }

  FillIn.Amount told() {
    return new FillIn.Amount(table.entries(), line.line(), amount);
  }

  public FilledForm.Amounts getTable() {
    return table;
  }

  public FilledForm.Line getLine() {
    return line;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal written) {
    amount = written;
  }
}
