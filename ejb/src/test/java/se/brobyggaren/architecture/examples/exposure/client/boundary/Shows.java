package se.brobyggaren.architecture.examples.exposure.client.boundary;

import java.util.List;
import se.brobyggaren.architecture.examples.exposure.client.entity.Person;

public class Shows {
  public List<Person> people() {
    return List.of();
  }
}
