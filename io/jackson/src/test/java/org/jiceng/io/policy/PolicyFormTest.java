package org.jiceng.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.fact.Body;
import org.jiceng.io.source.Source;
import org.jiceng.review.ReviewPolicy;
import org.junit.jupiter.api.Test;

/** Members of a policy that may be left out, once as they are written and once left out. */
class PolicyFormTest {
  private static ReviewPolicy with(String members) {
    return PolicyFiles.read(
            Source.ofText(
                "policy.json",
                SamplePolicy.TEXT.replace(
                    "\"periodConvention\"", members + "\"periodConvention\"")))
        .orElseThrow();
  }

  @Test
  void historicalItems() {
    assertThat(with("\"historicalItems\": true, ").historicalItems()).isTrue();
    assertThat(with("\"historicalItems\": false, ").historicalItems()).isFalse();
    assertThat(with("").historicalItems()).isFalse();
  }

  @Test
  void whoKeepsTheFiles() {
    String keeper = "\"fileKeeper\": {\"code\": \"ZZ\", \"zh\": \"组织部\", \"en\": \"department\"}, ";
    Body body = Body.of("ZZ", "组织部", "department");
    assertThat(with(keeper).fileKeeper()).isEqualTo(body);
    assertThat(with("").fileKeeper().code()).isEqualTo("FILE-KEEPER");
  }
}
