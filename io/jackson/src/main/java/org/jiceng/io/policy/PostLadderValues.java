package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.Office;
import org.jiceng.review.PostLadder;

/** Ladders of posts in JSON documents: arrays of offices, the lowest first. */
final class PostLadderValues {
  private static final ValueParser<ImmutableList<ImmutableList<Office>>> LADDERS =
      Values.list(Values.list(LawValues.constant(Office.class)));

  static final ValueParser<PostLadder> LADDER =
      value ->
          LADDERS
              .parse(value)
              .fold(
                  ladders -> Outcome.accepted(new PostLadder(ladders)),
                  issues -> new Outcome.Refused<>(issues));

  private PostLadderValues() {}
}
