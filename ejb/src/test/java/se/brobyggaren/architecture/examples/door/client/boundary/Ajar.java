package se.brobyggaren.architecture.examples.door.client.boundary;

import jakarta.ejb.Stateless;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.BeforeScope;

@Stateless
@Allows
public class Ajar extends Frame {
  public String state;

  public void open() {}

  @Allows
  public void nobody() {}

  @BeforeScope("because it is easy")
  public void early() {}
}
