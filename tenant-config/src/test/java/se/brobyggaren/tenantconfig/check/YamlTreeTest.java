package se.brobyggaren.tenantconfig.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** YAML 1.2, not 1.1: the traps of the older version. */
class YamlTreeTest {

  @Test
  void aWordLikeNoStaysAWord() {
    YamlTree tree = YamlTree.of("a: no\nb: yes\nc: on\nd: off\n");
    assertThat(tree.root().at("/a").asString()).isEqualTo("no");
    assertThat(tree.root().properties()).allMatch(e -> e.getValue().isString());
  }

  @Test
  void anUnquotedCodeIsADecimalNumberAndKeepsItsWrittenForm() {
    YamlTree tree = YamlTree.of("a: 0125\nb: \"0125\"\n");
    assertThat(tree.root().at("/a").isNumber()).isTrue();
    assertThat(tree.root().at("/a").asInt()).isEqualTo(125);
    assertThat(tree.written("/a")).isEqualTo("0125");
    assertThat(tree.root().at("/b").asString()).isEqualTo("0125");
  }

  @Test
  void aDateAndATimeStayText() {
    YamlTree tree = YamlTree.of("a: 2019-08-19\nb: 12:30:45\n");
    assertThat(tree.root().at("/a").asString()).isEqualTo("2019-08-19");
    assertThat(tree.root().at("/b").asString()).isEqualTo("12:30:45");
  }

  @Test
  void everyPartKnowsItsLine() {
    YamlTree tree = YamlTree.of("a:\n  - b: 1\n  - b: 2\n    c/d: 3\n");
    assertThat(tree.line("/a/1/b")).isEqualTo(3);
    assertThat(tree.line("/a/1/c~1d")).isEqualTo(4);
    assertThat(tree.line("/a/1/absent")).isEqualTo(3);
  }

  @Test
  void aThousandfoldAliasIsRefusedWithoutBeingUnfolded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(YamlTree.of(bomb.toString()).problems())
        .isNotEmpty()
        .allMatch(p -> p.key().equals("file.alias"));
  }

  @Test
  void hugeNumbersAndDeepNestingAreAnsweredNotThrown() {
    assertThat(YamlTree.of("a: " + "9".repeat(60) + "\n").root().at("/a").isString()).isTrue();
    assertThat(YamlTree.of("a: " + "[".repeat(500) + "]".repeat(500)).problems()).isNotEmpty();
    assertThat(YamlTree.of("a: .inf\nb: .nan\n").root().at("/a").isString()).isTrue();
  }
}
