package org.jiceng.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled main classes of this module, without its tests. */
public final class CoreClasses {
  /** Where they stand, seen from the module's folder, in which tests run. */
  public static final Path FOLDER = Path.of("target", "classes");

  /** Where their sources stand. */
  public static final Path SOURCES = Path.of("src", "main", "java");

  /** All of them, read once. */
  public static final JavaClasses ALL = new ClassFileImporter().importPath(FOLDER);

  private CoreClasses() {}
}
