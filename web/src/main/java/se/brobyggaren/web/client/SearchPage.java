package se.brobyggaren.web.client;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.reading.OwnClients;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientRegister;

/** Hitta en person, by name or client number only; what is typed never stands in the address. */
@Named
@ViewScoped
public class SearchPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ClientRegister clients;
  @Inject OwnClients own;

  private String name;
  private List<ClientCard> found;

  public void search() {
    found = new ArrayList<>(clients.searchByName(name, own.ofTheUser()));
  }

  public boolean isSearched() {
    return found != null;
  }

  public List<ClientCard> getFound() {
    return found;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
