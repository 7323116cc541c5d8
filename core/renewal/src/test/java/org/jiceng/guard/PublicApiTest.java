package org.jiceng.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import org.jiceng.testkit.ApiListing;
import org.junit.jupiter.api.Test;

/** What both modules of core show. */
class PublicApiTest {

  @Test
  void isTheCommittedListing() throws IOException {
    ApiListing.assertIsCommitted(
        CoreClasses.ALL.stream()
            .filter(type -> !type.getPackageName().endsWith(".internal"))
            .map(JavaClass::reflect));
  }
}
