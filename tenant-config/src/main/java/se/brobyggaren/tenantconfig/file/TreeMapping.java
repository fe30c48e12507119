package se.brobyggaren.tenantconfig.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.priority.PriorityRules;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** A checked tree to typed values and back (avbildning). What is not stated is left out. */
final class TreeMapping {
  private static final List<String> FLAGS =
      List.of("listedOrderAssumed", "offeredOnly", "urgentOnly", "ifAny", "total");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .addModule(
              new SimpleModule()
                  .addDeserializer(PriorityRule.class, new RuleReader())
                  .addSerializer(PriorityRule.class, new RuleWriter()))
          .build();

  private TreeMapping() {}

  static TenantConfiguration toValues(JsonNode tree) {
    JsonNode copy = tree.deepCopy();
    JsonNode groups = copy.path("priorityOrder").path("groups");
    for (int i = 0; i < groups.size(); i++) {
      ((ObjectNode) groups.get(i)).put("rank", i + 1);
    }
    return MAPPER.treeToValue(copy, TenantConfiguration.class);
  }

  static ReportForm toForm(JsonNode tree) {
    return MAPPER.treeToValue(tree, ReportForm.class);
  }

  /** Maps and lists in the order of the records' components. */
  static Object toMaps(TenantConfiguration tenant) {
    JsonNode tree = MAPPER.valueToTree(tenant);
    tree.path("priorityOrder").path("groups").forEach(g -> ((ObjectNode) g).remove("rank"));
    if (tree.path("goals").path("recurrenceThreshold").asInt(0) == 1) {
      ((ObjectNode) tree.path("goals")).remove("recurrenceThreshold");
    }
    if (tenant.reports().equals(Reports.NOT_STATED)) {
      ((ObjectNode) tree).remove("reports");
    }
    prune(tree);
    return MAPPER.convertValue(tree, Object.class);
  }

  private static void prune(JsonNode node) {
    node.forEach(TreeMapping::prune);
    if (node instanceof ObjectNode object) {
      object.removeIf(child -> child.isContainer() && child.isEmpty());
      FLAGS.stream().filter(f -> !object.path(f).asBoolean(true)).toList().forEach(object::remove);
    }
  }

  private static final class RuleReader extends ValueDeserializer<PriorityRule> {
    @Override
    public PriorityRule deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode rule = context.readTree(parser);
      return PriorityRules.of(
          rule.path("rule").asString(), number(rule.path("from")), number(rule.path("to")));
    }

    private static Integer number(JsonNode node) {
      return node.isNumber() ? node.asInt() : null;
    }
  }

  private static final class RuleWriter extends ValueSerializer<PriorityRule> {
    @Override
    public void serialize(PriorityRule rule, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("rule", rule.code());
      if (rule instanceof PriorityRule.AgeBetween age) {
        if (age.from() != null) {
          out.writeNumberProperty("from", age.from());
        }
        if (age.to() != null) {
          out.writeNumberProperty("to", age.to());
        }
      }
      out.writeEndObject();
    }
  }
}
