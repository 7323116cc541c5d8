package org.jiceng.io.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.Office;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;

/** Sanctions in JSON documents. */
final class SanctionValues {
  static final int LONGEST = 48;

  private static final Member<SanctionKind> KIND =
      Member.of("kind", LawValues.constant(SanctionKind.class));
  private static final Member<Optional<ImmutableList<Office>>> FORMER_POSTS =
      Member.optional("formerPosts", Values.list(LawValues.constant(Office.class)));
  private static final Member<Optional<Integer>> MONTHS =
      Member.optional("months", Values.integer(1, LONGEST));

  static final ValueParser<Sanction> SANCTION =
      Shape.of(KIND, FORMER_POSTS, MONTHS).checked(SanctionValues::sanction);

  private SanctionValues() {}

  private static Outcome<Sanction> sanction(Attributes sanction) {
    SanctionKind kind = sanction.get(KIND);
    Optional<Integer> months = sanction.get(MONTHS);
    if (months.filter(own -> !kind.mayLast(own)).isPresent()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_ATTRIBUTE_MISPLACED,
              sanction.place(MONTHS),
              ImmutableMap.of("attribute", MONTHS, "other", kind.name())));
    }
    return Outcome.accepted(
        new Sanction(kind, sanction.get(FORMER_POSTS).map(ImmutableSet::copyOf), months));
  }
}
