package se.brobyggaren.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What stands in a persistence.xml. */
public record PersistenceUnits(Map<String, Unit> units) {

  /** One unit. */
  public record Unit(
      List<String> classes, Map<String, String> properties, String cacheMode, String source) {}

  public static PersistenceUnits at(String resource) {
    ClassLoader loader = PersistenceUnits.class.getClassLoader();
    try (InputStream xml = loader.getResourceAsStream(resource)) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      Map<String, Unit> units = new LinkedHashMap<>();
      elements(root, "persistence-unit")
          .forEach(unit -> units.put(unit.getAttribute("name"), unit(unit)));
      return new PersistenceUnits(units);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static Unit unit(Element unit) {
    return new Unit(
        elements(unit, "class").map(Element::getTextContent).map(String::strip).toList(),
        elements(unit, "property")
            .collect(Collectors.toMap(p -> p.getAttribute("name"), p -> p.getAttribute("value"))),
        elements(unit, "shared-cache-mode").map(Element::getTextContent).findFirst().orElse(""),
        elements(unit, "jta-data-source").map(Element::getTextContent).findFirst().orElse(""));
  }

  /** Names of the units that list the class. */
  Set<String> of(String className) {
    return units.entrySet().stream()
        .filter(unit -> unit.getValue().classes().contains(className))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  String defaultSchema(String unit) {
    return units.get(unit).properties().get("hibernate.default_schema");
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
