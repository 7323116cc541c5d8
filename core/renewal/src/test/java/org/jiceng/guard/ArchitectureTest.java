package org.jiceng.guard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between the rooms, and what no room may do. */
class ArchitectureTest {
  private static final RoomTable ROOMS =
      RoomTable.builder()
          .exactly("text")
          .exactly("issue", "text")
          .exactly("law", "text", "issue")
          .exactly("fact", "text", "issue")
          .exactly("person", "text", "issue", "fact")
          .exactly("unit", "text", "issue", "fact", "person")
          .exactly("organization", "text", "issue", "law", "fact", "person", "unit")
          .exactly("rule", "text", "issue", "law", "fact")
          .exactly("rollup", "text", "issue", "fact", "unit")
          .exactly("election", "text", "issue", "law", "fact", "person")
          .andAllBelow("profile", "organization")
          .andAllBelow("statistics", "organization", "rollup")
          .andAllBelow("register", "rule", "unit")
          .andAllBelow("recommendation", "organization")
          .andAllBelow("review", "rule", "organization")
          .andAllBelow("renewal", "review", "election", "statistics", "register")
          .build();

  private static final DescribedPredicate<JavaClass> GENERATED =
      DescribedPredicate.describe(
          "generated", type -> type.getName().matches("org\\.jiceng\\..*\\.Immutable\\w+"));

  private static final DescribedPredicate<JavaAccess<?>> SURROUNDINGS =
      DescribedPredicate.describe(
          "the clock, chance or a default of the platform",
          access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                || ImmutableSet.of(
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.lang.Math.random",
                        "java.util.Collections.shuffle",
                        "java.util.Locale.getDefault",
                        "java.util.TimeZone.getDefault",
                        "java.time.ZoneId.systemDefault")
                    .contains(owner + "." + name);
          });

  @Test
  void everyRoomStandsInTheTable() {
    assertThat(ROOMS.unlisted(CoreClasses.ALL)).isEmpty();
    assertThat(RoomTable.roomsOf(CoreClasses.ALL))
        .contains("text", "issue", "law", "fact", "person", "unit", "organization");
  }

  @Test
  void arrowsGoOneWay() {
    assertThat(ROOMS.violations(CoreClasses.ALL)).isEmpty();
  }

  @Test
  void aForbiddenArrowIsFound() {
    RoomTable withoutFacts = RoomTable.builder().exactly("person", "text", "issue").build();
    assertThat(withoutFacts.violations(CoreClasses.ALL))
        .isNotEmpty()
        .allMatch(found -> found.startsWith("person → fact: "));
    assertThat(withoutFacts.unlisted(CoreClasses.ALL)).contains("text").doesNotContain("person");
  }

  @Test
  void knowsNothingButJavaGuavaAndAnnotations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.jiceng..",
            "java..",
            "com.google.common..",
            "org.jspecify.annotations",
            "org.immutables.value",
            "com.google.errorprone.annotations")
        .check(CoreClasses.ALL);
  }

  @Test
  void doesNoInputAndNoOutput() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        // To be serializable is to say so; it reads and writes nothing.
        .haveNameMatching("java\\.io\\.(?!Serializable$|Serial$).*")
        .check(CoreClasses.ALL);
  }

  @Test
  void asksNeitherChanceNorClockNorPlatform() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(Random|SplittableRandom|UUID|Date)"
                + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*"
                + "|java\\.security\\.SecureRandom|java\\.time\\.Clock")
        .orShould()
        .accessTargetWhere(SURROUNDINGS)
        .check(CoreClasses.ALL);
  }

  @Test
  void hasNoMutableStaticState() {
    fields().that().areStatic().should().beFinal().check(CoreClasses.ALL);
    noFields()
        .that()
        .areStatic()
        .should()
        .haveRawType(
            DescribedPredicate.describe(
                "of a mutable type",
                type ->
                    type.getName()
                        .matches("java\\.util\\.(\\w*(Map|List|Set|Queue|Deque)|concurrent\\..*)")))
        .check(CoreClasses.ALL);
  }

  @Test
  void hasNoFloatingPoint() {
    DescribedPredicate<JavaClass> floating =
        DescribedPredicate.describe(
            "float or double",
            type ->
                type.getName().matches("(java\\.lang\\.)?(D|d)ouble|(java\\.lang\\.)?(F|f)loat"));
    noFields().should().haveRawType(floating).check(CoreClasses.ALL);
    noMethods().should().haveRawReturnType(floating).check(CoreClasses.ALL);
  }

  @Test
  void generatedClassesAreHidden() {
    ImmutableList<JavaClass> generated =
        CoreClasses.ALL.stream().filter(GENERATED).collect(toImmutableList());
    assertThat(generated).isNotEmpty().noneMatch(type -> type.getModifiers().contains(PUBLIC));
  }

  @Test
  void generatedClassesAreInNoPublicSignature() {
    ImmutableList<JavaMethod> leaks =
        CoreClasses.ALL.stream()
            .filter(type -> type.getModifiers().contains(PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(PUBLIC))
            .filter(method -> !method.getOwner().getName().contains(".Immutable"))
            .filter(
                method ->
                    method.getAllInvolvedRawTypes().stream().anyMatch(type -> GENERATED.test(type)))
            .collect(toImmutableList());
    assertThat(leaks).isEmpty();
  }

  @Test
  void everyPackageHasAnEssay() {
    assertThat(sources())
        .isNotEmpty()
        .allMatch(file -> Files.exists(file.resolveSibling("package-info.java")));
  }

  @Test
  void everyRoomIsExportedAndNothingElse() {
    ImmutableList<ModuleDescriptor.Exports> exports =
        CoreClasses.FOLDERS.stream()
            .map(folder -> ModuleFinder.of(folder).findAll().iterator().next().descriptor())
            .flatMap(module -> module.exports().stream())
            .collect(toImmutableList());
    assertThat(exports)
        .filteredOn(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(
            RoomTable.roomsOf(CoreClasses.ALL).stream().map(room -> "org.jiceng." + room).toList());
    assertThat(exports)
        .filteredOn(ModuleDescriptor.Exports::isQualified)
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly("org.jiceng.internal");
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    for (Path source : sources()) {
      assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(400);
    }
  }

  private static ImmutableList<Path> sources() {
    return CoreClasses.files(
        CoreClasses.SOURCES,
        file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"));
  }
}
