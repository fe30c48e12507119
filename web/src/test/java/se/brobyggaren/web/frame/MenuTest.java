package se.brobyggaren.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.kernel.Role;

class MenuTest {

  @Test
  void fewEntriesStandForThemselves() {
    List<MenuGroup> groups = Menu.grouped(entries(100, 110, 200, 300));
    assertThat(groups).hasSize(4).allMatch(MenuGroup::isSingle);
    assertThat(groups).extracting(MenuGroup::key).containsExactly("k100", "k110", "k200", "k300");
  }

  @Test
  void manyAreGatheredByWhatTheyAreAboutAndKeepTheirOrder() {
    List<MenuGroup> groups =
        Menu.grouped(entries(90, 100, 110, 200, 201, 300, 400, 500, 510, 700, 840));
    assertThat(groups)
        .extracting(MenuGroup::key)
        .containsExactly(
            "k90",
            "frame.menu.intake",
            "frame.menu.casework",
            "frame.menu.deficiencies",
            "frame.menu.figures",
            "frame.menu.service");
    assertThat(groups.get(3).entries())
        .extracting(MenuEntry::key)
        .containsExactly("k300", "k400", "k700");
  }

  @Test
  void anEntryAloneUnderItsHeadingIsShownAsItself() {
    List<MenuGroup> groups = Menu.grouped(entries(100, 101, 102, 200, 201, 202, 300, 301, 840));
    MenuGroup last = groups.get(groups.size() - 1);
    assertThat(last.isSingle()).isTrue();
    assertThat(last.getFirst().key()).isEqualTo("k840");
  }

  private static List<MenuEntry> entries(int... orders) {
    return IntStream.of(orders)
        .mapToObj(order -> new MenuEntry(order, "k" + order, "/app/" + order, Role.LEAD))
        .toList();
  }
}
