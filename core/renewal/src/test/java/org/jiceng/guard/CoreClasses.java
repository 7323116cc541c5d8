package org.jiceng.guard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The compiled main classes of both modules of core, without their tests. */
public final class CoreClasses {
  /** The modules, seen from the folder of this one, in which tests run. */
  private static final ImmutableList<Path> MODULES =
      ImmutableList.of(Path.of("../base"), Path.of(""));

  /** Where their classes stand. */
  public static final ImmutableList<Path> FOLDERS = in("target", "classes");

  /** Where the classes of their tests stand. */
  public static final ImmutableList<Path> TESTS = in("target", "test-classes");

  /** Where their sources stand. */
  public static final ImmutableList<Path> SOURCES = in("src", "main", "java");

  /** All of them, read once. */
  public static final JavaClasses ALL = new ClassFileImporter().importPaths(FOLDERS);

  private CoreClasses() {}

  /** The files below {@code folders} whose path {@code fits}, in order. */
  static ImmutableList<Path> files(ImmutableList<Path> folders, Predicate<Path> fits) {
    return folders.stream()
        .flatMap(folder -> below(folder).stream())
        .filter(fits)
        .sorted()
        .collect(toImmutableList());
  }

  private static ImmutableList<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Path> in(String first, String... more) {
    return MODULES.stream()
        .map(module -> module.resolve(Path.of(first, more)))
        .collect(toImmutableList());
  }
}
