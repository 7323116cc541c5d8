package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.review.ConditionCode;

/** Who is competent for what within a policy: codes of bodies by condition. */
final class PolicyCompetence {
  /** The codes as they stand there: which bodies they mean is known after the panel is read. */
  static final Member<ImmutableMap<ConditionCode, ImmutableList<JsonValue>>> COMPETENCE =
      Member.of(
          "competence",
          Values.map(Cells.oneOf(ConditionCode.class), Values.list(Outcome::accepted)),
          ImmutableMap.of());

  private PolicyCompetence() {}

  static ImmutableSetMultimap<ConditionCode, Body> of(
      ImmutableMap<ConditionCode, ImmutableList<JsonValue>> codes,
      Iterable<Body> bodies,
      IssueLog log) {
    Map<String, Body> byCode = new LinkedHashMap<>();
    bodies.forEach(body -> byCode.putIfAbsent(body.code(), body));
    ValueParser<Body> body = Values.string(Cells.oneOf(byCode));
    ImmutableSetMultimap.Builder<ConditionCode, Body> competence = ImmutableSetMultimap.builder();
    codes.forEach(
        (condition, named) ->
            named.forEach(
                code -> {
                  Outcome<Body> read = body.parse(code);
                  log.addAll(read.issues());
                  read.value().ifPresent(known -> competence.put(condition, known));
                }));
    return competence.build();
  }
}
