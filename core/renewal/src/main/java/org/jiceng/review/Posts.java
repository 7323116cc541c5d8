package org.jiceng.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Some posts of one body.
 *
 * @param body the body
 * @param offices which of its offices
 */
public record Posts(CommitteeKind body, ImmutableSet<Office> offices) implements Text {

  /** Every office of {@code body}. */
  public static Posts allOf(CommitteeKind body) {
    return new Posts(
        body,
        Arrays.stream(Office.values())
            .filter(office -> office.standsIn(body))
            .collect(toImmutableSet()));
  }

  /** One office of {@code body}. */
  public static Posts of(CommitteeKind body, Office office) {
    return new Posts(body, ImmutableSet.of(office));
  }

  boolean contain(Candidate candidate) {
    return candidate.body() == body && offices.contains(candidate.office());
  }

  /** The body and its offices. */
  @Override
  public String in(Language language) {
    return CrossText.POSTS.with(ImmutableMap.of("body", body, "offices", offices)).in(language);
  }
}
