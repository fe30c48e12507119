package se.brobyggaren.tenantconfig.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks a tree against the JSON Schema (schemakontroll) and says it in an admin's words. */
public final class SchemaCheck {
  private static final JsonNode DOCUMENT = document();
  private static final Schema TENANT = schema(DOCUMENT);
  private static final Schema FORM = schema(formAlone());

  private final YamlTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private SchemaCheck(YamlTree tree) {
    this.tree = tree;
  }

  public static List<Problem> of(YamlTree tree) {
    return of(tree, TENANT);
  }

  /** Of a report's form that stands in a file of its own. */
  public static List<Problem> ofForm(YamlTree tree) {
    return of(tree, FORM);
  }

  private static List<Problem> of(YamlTree tree, Schema schema) {
    SchemaCheck check = new SchemaCheck(tree);
    schema
        .validate(
            tree.root(), context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .forEach(check::tell);
    return check.problems.stream().distinct().toList();
  }

  private void tell(Error error) {
    String pointer = error.getInstanceLocation().toString();
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    int line = tree.line(pointer);
    switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(error, pointer);
      case "required" -> {
        if (error.getEvaluationPath().toString().contains("/anyOf/")) {
          add(line, "rule.parameterMissing", tree.written(pointer + "/rule"));
        } else {
          add(line, "key.missing", error.getProperty());
        }
      }
      case "properties", "false" ->
          add(line, "rule.parameterNotAllowed", key, tree.written(parent(pointer) + "/rule"));
      case "type" -> wrongType(error, pointer, key, line);
      case "enum" -> unknownWord(error, pointer, key, line);
      case "pattern" -> wrongForm(error, pointer, key, line);
      case "format" -> add(line, "date.wrong", key, tree.written(pointer));
      case "minimum" -> {
        String message = key.equals("capPerFte") ? "number.noCap" : "number.tooSmall";
        add(line, message, key, written(error, pointer), limit(error));
      }
      case "maximum" -> add(line, "number.tooLarge", key, written(error, pointer), limit(error));
      case "minItems", "minProperties" -> add(line, "list.empty", key);
      case "minLength" -> add(line, "value.empty", key);
      case "maxLength" -> add(line, "value.long", key, limit(error));
      case "anyOf", "if" -> {
        // told by the errors inside it
      }
      default -> add(line, "value.wrong", key, error.getMessage());
    }
  }

  private void unknownKey(Error error, String pointer) {
    String key = error.getProperty();
    int line = tree.line(pointer + "/" + key);
    List<String> known = knownKeys(error);
    if (key.contains(" ") && tree.root().at(pointer).path(key).isNull()) {
      add(line, "key.comma", key);
      return;
    }
    Nearest.to(key, known)
        .ifPresentOrElse(
            n -> add(line, "key.unknownNear", key, n),
            () -> add(line, "key.unknown", key, String.join(", ", known)));
  }

  private void wrongType(Error error, String pointer, String key, int line) {
    String expected = error.getSchemaNode().asString();
    JsonNode value = error.getInstanceNode();
    if (value.isNull()) {
      add(line, "value.missing", key);
    } else if (expected.equals("string") && value.isNumber()) {
      add(line, "code.number", key, tree.written(pointer));
    } else {
      add(line, "type." + expected, key, tree.written(pointer));
    }
  }

  private void unknownWord(Error error, String pointer, String key, int line) {
    List<String> known =
        StreamSupport.stream(error.getSchemaNode().spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    String value = tree.written(pointer);
    String name = key.matches("\\d+") ? lastName(pointer) : key;
    if (error.getInstanceNode().isNull()) {
      add(line, "value.missing", name);
      return;
    }
    Nearest.to(value, known)
        .ifPresentOrElse(
            n -> add(line, "word.unknownNear", name, value, n),
            () -> add(line, "word.unknown", name, value, String.join(", ", known)));
  }

  private void wrongForm(Error error, String pointer, String key, int line) {
    String pattern = error.getSchemaNode().asString();
    String form =
        pattern.contains("{4}")
            ? "form.municipality"
            : pattern.contains("{2}") ? "form.county" : "form.slug";
    add(line, pattern.equals("\\S") ? "value.empty" : form, key, tree.written(pointer));
  }

  private String written(Error error, String pointer) {
    return tree.written(pointer).isEmpty()
        ? error.getInstanceNode().asString()
        : tree.written(pointer);
  }

  private static String limit(Error error) {
    return error.getSchemaNode().asString();
  }

  /** The keys of the object in the schema that refused one. */
  private static List<String> knownKeys(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    String object = fragment.replaceFirst("/additionalProperties$", "");
    return DOCUMENT.at(object.replaceFirst("^#", "")).path("properties").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String lastName(String pointer) {
    return pointer.replaceAll("(/\\d+)+$", "").replaceAll(".*/", "");
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private void add(int line, String key, Object... args) {
    problems.add(Problem.error(line, key, args));
  }

  private static Schema schema(JsonNode document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(document);
  }

  /** The same definitions, with the form as the whole. */
  private static JsonNode formAlone() {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.set("$schema", DOCUMENT.path("$schema"));
    alone.put("$id", "urn:brobyggaren:form");
    alone.put("$ref", "#/$defs/form");
    alone.set("$defs", DOCUMENT.path("$defs"));
    return alone;
  }

  private static JsonNode document() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream("tenant.schema.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
