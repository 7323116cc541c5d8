package org.jiceng.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.jiceng.io.policy.PolicyFiles;
import org.junit.jupiter.api.Test;

/** What no reader and no writer may do. */
class GuardTest {
  /** What is in the jar, without the tests. */
  static final JavaClasses OURS =
      new ClassFileImporter()
          .importUrl(PolicyFiles.class.getProtectionDomain().getCodeSource().getLocation());

  /** Whether Jackson's types stand in a method's signature, among its exceptions too. */
  private static final DescribedPredicate<JavaMethod> SHOW_JACKSON =
      DescribedPredicate.describe(
          "show Jackson",
          method ->
              Stream.of(
                      method.getRawParameterTypes().stream(),
                      Stream.of(method.getRawReturnType()),
                      method.getExceptionTypes().stream())
                  .flatMap(types -> types)
                  .anyMatch(resideInAPackage("com.fasterxml..")));

  /** Choosing a class by a name in the document, in any of the ways that there are. */
  private static final DescribedPredicate<JavaAccess<?>> CLASS_BY_NAME =
      DescribedPredicate.describe(
          "a class chosen by its name",
          access -> {
            String name = access.getTarget().getName();
            return name.equals("activateDefaultTyping")
                || name.startsWith("enableDefaultTyping")
                || name.equals("forName") && access.getTargetOwner().isEquivalentTo(Class.class)
                || name.equals("loadClass")
                || name.equals("readObject");
          });

  @Test
  void readersAndWritersShowNoJackson() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages("org.jiceng.io.databind", "org.jiceng.io.table")
        .should(be(SHOW_JACKSON))
        .check(OURS);
  }

  @Test
  void noClassIsChosenByANameInADocument() {
    noClasses().should().accessTargetWhere(CLASS_BY_NAME).check(OURS);
    // A family chooses by a closed table of our own names, and nobody else may choose at all.
    noClasses()
        .that()
        .haveNameNotMatching("org\\.jiceng\\.io\\.databind\\.(Family(\\$.*)?|ValueIntrospector)")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "com\\.fasterxml\\.jackson\\..*(JsonTypeInfo|JsonTypeId|PolymorphicTypeValidator|"
                + "TypeResolverBuilder|TypeIdResolver).*")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(OURS);
  }

  @Test
  void oneNounWritesFiles() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.jiceng.io.document.WholeFile")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a file is written",
                call ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && call.getTarget()
                            .getName()
                            .matches("write.*|newOutputStream|newBufferedWriter|move|copy")))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File(Output|Writer).*|RandomAccessFile)")
        .check(OURS);
  }
}
