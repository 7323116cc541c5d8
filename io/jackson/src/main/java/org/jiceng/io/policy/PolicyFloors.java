package org.jiceng.io.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.jiceng.fact.Bounds;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Provision;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;

/** The ages and the education floors within a policy: by office, each as this policy's own. */
final class PolicyFloors {
  private static final int OLDEST = 150;

  private static final Member<Confidence> CONFIDENCE =
      Member.of("confidence", LawValues.constant(Confidence.class));
  private static final Member<Integer> LEAST = Member.of("least", Values.integer(0, OLDEST));
  private static final Member<Integer> GREATEST = Member.of("greatest", Values.integer(0, OLDEST));
  private static final Member<EducationLevel> LEVEL =
      Member.of("level", LawValues.constant(EducationLevel.class));

  /** An age that stands by itself. */
  static final ValueParser<Bounds> YEARS =
      Shape.of(LEAST, GREATEST)
          .checked(
              age ->
                  inOrder(age)
                      .fold(
                          read -> Outcome.accepted(new Bounds(read.get(LEAST), read.get(GREATEST))),
                          issues -> new Outcome.Refused<>(issues)));

  static final Member<ImmutableMap<Office, Attributes>> AGES =
      byOffice("ages", Shape.of(LEAST, GREATEST, CONFIDENCE).checked(PolicyFloors::inOrder));
  static final Member<ImmutableMap<Office, Attributes>> EDUCATION_FLOORS =
      byOffice("educationFloors", Shape.of(LEVEL, CONFIDENCE));

  private PolicyFloors() {}

  static ImmutableMap<Office, Provision<Bounds>> ages(Attributes policy, Instrument source) {
    return cited(
        policy.get(AGES), "age", source, age -> new Bounds(age.get(LEAST), age.get(GREATEST)));
  }

  static ImmutableMap<Office, Provision<EducationLevel>> educationFloors(
      Attributes policy, Instrument source) {
    return cited(policy.get(EDUCATION_FLOORS), "education", source, floor -> floor.get(LEVEL));
  }

  private static Member<ImmutableMap<Office, Attributes>> byOffice(
      String name, ValueParser<Attributes> parser) {
    return Member.of(name, Values.map(Cells.oneOf(Office.class), parser), ImmutableMap.of());
  }

  private static <T> ImmutableMap<Office, Provision<T>> cited(
      Map<Office, Attributes> floors,
      String word,
      Instrument source,
      Function<Attributes, T> value) {
    ImmutableMap.Builder<Office, Provision<T>> cited = ImmutableMap.builder();
    floors.forEach(
        (office, floor) ->
            cited.put(
                office,
                new Provision<>(
                    value.apply(floor),
                    Citation.unverified(
                        source, word + "/" + office.name(), floor.get(CONFIDENCE)))));
    return cited.buildOrThrow();
  }

  private static Outcome<Attributes> inOrder(Attributes age) {
    return age.get(LEAST) <= age.get(GREATEST)
        ? Outcome.accepted(age)
        : Outcome.refused(
            Issue.of(
                FileIssue.FILE_NUMBER_OUTSIDE,
                age.place(GREATEST),
                ImmutableMap.of("least", age.get(LEAST), "greatest", OLDEST)));
  }
}
