package se.brobyggaren.client.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.entity.Client;
import se.brobyggaren.client.entity.NameToken;
import se.brobyggaren.client.entity.PersonalData;

/** Seals and opens with the active tenant's own key (försegling). */
@ApplicationScoped
public class Sealer {
  private static final String NAME = "name";
  private static final String CONTACT = "contact";

  @Inject Keyring keyring;

  public byte[] seal(UUID client, String field, String text) {
    return text == null ? null : keyring.ofTenant().seal(client, field, text);
  }

  public String open(UUID client, String field, byte[] sealed) {
    return sealed == null ? null : keyring.ofTenant().open(client, field, sealed);
  }

  /** As hexadecimal digits; marks of different purposes have nothing in common. */
  public String mark(String purpose, UUID key) {
    return HexFormat.of().formatHex(keyring.ofTenant().mark(purpose + "/" + key));
  }

  public String nameOf(Client client) {
    return open(client.key(), NAME, client.sealedName());
  }

  public String contactOf(Client client) {
    return open(client.key(), CONTACT, client.sealedContact());
  }

  PersonalData sealed(UUID client, RegisterClient wish) {
    return new PersonalData(
        seal(client, NAME, wish.name().strip()),
        seal(client, CONTACT, blankToNull(wish.contact())),
        wish.yearOfBirth(),
        wish.sex(),
        wish.area(),
        wish.protectedIdentity());
  }

  List<NameToken> tokens(UUID client, String name) {
    return tokens(name).stream().map(token -> new NameToken(client, token)).toList();
  }

  List<byte[]> tokens(String name) {
    return keyring.ofTenant().tokens(name);
  }

  int nextClientNumber() {
    return keyring.nextClientNumber();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
