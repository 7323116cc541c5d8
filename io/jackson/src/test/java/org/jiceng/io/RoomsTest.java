package org.jiceng.io;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room of this module knows which. */
class RoomsTest {
  private static final String ROOT = "org.jiceng.io";

  /** What documents are about. None of these rooms knows another. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of("unit", "organization", "policy", "review", "election", "rollup");

  /** What documents are made of. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("document", "databind", "table", "json", "decoding", "attribute", "source");

  /** What a room may know beside itself. */
  private static ImmutableSetMultimap<String, String> mayKnow() {
    ImmutableSetMultimap.Builder<String, String> arrows = ImmutableSetMultimap.builder();
    DOCUMENTS.forEach(room -> arrows.putAll(room, PARTS));
    return arrows
        .putAll("document", "databind", "json", "attribute", "source")
        .putAll("databind", "json", "attribute", "source")
        .putAll("table", "json", "decoding", "attribute", "source")
        .putAll("json", "decoding", "attribute", "source")
        .put("decoding", "source")
        .put("attribute", "source")
        .build();
  }

  @Test
  void everyRoomIsListed() {
    assertThat(
            GuardTest.OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(room -> !room.equals(ROOT))
                .map(room -> room.substring(ROOT.length() + 1))
                .collect(toImmutableSet()))
        .isEqualTo(Sets.union(DOCUMENTS, PARTS));
  }

  @Test
  void aRoomKnowsOnlyWhatItMay() {
    ImmutableSetMultimap<String, String> mayKnow = mayKnow();
    Set<String> rooms = Sets.union(DOCUMENTS, PARTS);
    for (String room : rooms) {
      Stream<String> strange =
          Sets.difference(rooms, Sets.union(mayKnow.get(room), Set.of(room))).stream()
              .map(other -> ROOT + "." + other);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Stream.concat(Stream.of(ROOT), strange).toArray(String[]::new))
          .check(GuardTest.OURS);
    }
  }
}
