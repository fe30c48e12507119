package se.brobyggaren.web.exchange;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.exchange.boundary.EarlierYears;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.boundary.ImportRow;
import se.brobyggaren.exchange.boundary.ImportRow.State;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.UploadFile;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Texts;

/** Läs in tidigare år: ladda upp, se felen, läs in, avbryt och ta tillbaka. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
  private static final int SHOWN = 200;
  private static final int ALL = 20_000;
  private static final String ADDRESS = "/app/exchange/import";

  @Inject EarlierYears years;
  @Inject Texts texts;
  @Inject Messages messages;

  private String id;
  private transient Part file;
  private List<ImportRow> rows;
  private ImportRow current;
  private List<RowProblem> problems = List.of();

  public void load() {
    rows = years.all();
    current = id == null ? rows.stream().findFirst().orElse(null) : years.of(key(id));
    if (current != null && current.state() == State.REFUSED) {
      problems = years.problems(current.id(), SHOWN);
    }
    if (current != null && current.state().atWork()) {
      var context = FacesContext.getCurrentInstance().getExternalContext();
      context.setResponseHeader("Refresh", "2;url=" + ADDRESS + "?id=" + current.id().value());
    }
  }

  public String upload() throws IOException {
    byte[] content = file == null ? new byte[0] : file.getInputStream().readAllBytes();
    return seen(
        years.upload(new UploadFile(file == null ? null : file.getSubmittedFileName(), content)));
  }

  public String take(ImportId wanted) {
    years.take(wanted);
    return seen(wanted);
  }

  public String cancel(ImportId wanted) {
    years.cancel(wanted);
    messages.done("exchange.import.cancelled");
    return seen(wanted);
  }

  public String withdraw(ImportId wanted) {
    years.withdraw(wanted);
    messages.done("exchange.import.withdrawn");
    return seen(wanted);
  }

  private static String seen(ImportId wanted) {
    return ADDRESS + "?faces-redirect=true&id=" + wanted.value();
  }

  private static ImportId key(String written) {
    try {
      return new ImportId(UUID.fromString(written));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** All faults, also those that the page does not show. */
  public TableExport getExport() {
    var all = current == null ? problems : years.problems(current.id(), ALL);
    return new TableExport(
        texts.of("exchange.import.file"),
        List.of(
            texts.of("exchange.import.row"),
            texts.of("exchange.import.column"),
            texts.of("exchange.import.fault")),
        all.stream()
            .map(p -> Arrays.<Object>asList(p.row(), p.column(), texts.label(p.kind())))
            .toList());
  }

  public String tone(ImportRow row) {
    return switch (row.state()) {
      case CHECKING, TAKING -> "wait";
      case CHECKED -> "info";
      case TAKEN -> "ok";
      case REFUSED, BROKEN -> "stop";
      case CANCELLED, SUPERSEDED, WITHDRAWN -> "neutral";
    };
  }

  public boolean is(String state) {
    return current != null && current.state() == State.valueOf(state);
  }

  public boolean isAtWork() {
    return current != null && current.state().atWork();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public List<ImportRow> getRows() {
    return rows;
  }

  public ImportRow getCurrent() {
    return current;
  }

  public List<RowProblem> getProblems() {
    return problems;
  }
}
