package org.jiceng.io;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.jiceng.testkit.ApiListing;
import org.junit.jupiter.api.Test;

/** What the rooms that this module exports show. */
class PublicApiTest {

  @Test
  void isTheCommittedListing() throws IOException {
    ImmutableSet<String> exported =
        ModuleFinder.of(Path.of("target/classes"))
            .find("org.jiceng.io")
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(toImmutableSet());
    ApiListing.assertIsCommitted(
        GuardTest.OURS.stream()
            .filter(type -> exported.contains(type.getPackageName()))
            .map(JavaClass::reflect));
  }
}
