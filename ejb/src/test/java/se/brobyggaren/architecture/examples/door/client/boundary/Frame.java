package se.brobyggaren.architecture.examples.door.client.boundary;

public class Frame {
  public void inherited() {}
}
