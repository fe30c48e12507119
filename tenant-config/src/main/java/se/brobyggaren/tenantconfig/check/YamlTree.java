package se.brobyggaren.tenantconfig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * YAML 1.2 with the core schema as a tree (trädet), with the line and the written form of every
 * part by JSON pointer. An unquoted 0125 is a number here, as YAML says, and 'no' is a word.
 */
public final class YamlTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 20;

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Problem> problems = new ArrayList<>();
  private JsonNode root;

  private YamlTree() {}

  public static YamlTree of(String text) {
    YamlTree tree = new YamlTree();
    RawText.unreadable(text).ifPresentOrElse(tree.problems::add, () -> tree.read(text));
    return tree;
  }

  /** Null when the text is not YAML at all. */
  public JsonNode root() {
    return root;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The line of the part, or of the nearest part around it. */
  public int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines.getOrDefault(at, 1);
  }

  /** A scalar as it stands in the file, quotes taken off. */
  String written(String pointer) {
    return written.getOrDefault(pointer, "");
  }

  private void read(String text) {
    // Aliases are refused below, with their line; composing does not unfold them.
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(RawText.MOST_BYTES)
            .build();
    try {
      Node node = new Compose(settings).composeString(text).orElseThrow();
      if (node instanceof MappingNode) {
        lines.put("", 1);
        root = convert(node, "", 0);
      } else {
        problems.add(Problem.error(lineOf(node), "file.notAMapping"));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      problems.add(Problem.error(line, "file.syntax", e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(Problem.error(0, "file.syntax", e.getMessage()));
    }
  }

  private JsonNode convert(Node node, String pointer, int depth) {
    if (!seen.add(node) || depth > DEEPEST) {
      problems.add(Problem.error(lineOf(node), "file.alias"));
      return JSON.nullNode();
    }
    lines.putIfAbsent(pointer, lineOf(node));
    if (node instanceof MappingNode mapping) {
      return object(mapping, pointer, depth);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(convert(item, pointer + "/" + array.size(), depth + 1));
      }
      return array;
    }
    return scalar((ScalarNode) node, pointer);
  }

  private ObjectNode object(MappingNode mapping, String pointer, int depth) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
      String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      if (object.has(key)) {
        int line = lineOf(tuple.getKeyNode());
        problems.add(Problem.error(line, "key.duplicate", key, lines.get(below)));
        continue;
      }
      lines.put(below, lineOf(tuple.getKeyNode()));
      object.set(key, convert(tuple.getValueNode(), below, depth + 1));
    }
    return object;
  }

  private JsonNode scalar(ScalarNode node, String pointer) {
    String value = node.getValue();
    written.put(pointer, value);
    Tag tag = node.getTag();
    try {
      if (tag.equals(Tag.INT)) {
        return JSON.numberNode(Long.parseLong(value));
      }
      if (tag.equals(Tag.FLOAT)) {
        return JSON.numberNode(new BigDecimal(value));
      }
    } catch (NumberFormatException e) {
      return JSON.stringNode(value);
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(value));
    }
    return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(value);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
