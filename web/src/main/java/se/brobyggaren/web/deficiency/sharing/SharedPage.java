package se.brobyggaren.web.deficiency.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.sharing.NationalSharing;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;

/** Texten som delades. */
@Named
@RequestScoped
public class SharedPage {
  @Inject NationalSharing sharing;

  private UUID id;
  private ReportTexts shared;

  public void load() {
    shared = sharing.shared(id);
  }

  public ReportTexts getShared() {
    return shared;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
