package org.jiceng.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;

/** The keys under which rules apply: a body and an office of it. */
final class Scopes {
  private Scopes() {}

  static String of(Candidate candidate) {
    return key(candidate.body(), candidate.office());
  }

  static ImmutableSet<String> of(Track track) {
    return where(body -> Track.of(body) == track, office -> true);
  }

  static ImmutableSet<String> of(CommitteeKind body) {
    return where(body::equals, office -> true);
  }

  static ImmutableSet<String> of(Track track, Office office) {
    return where(body -> Track.of(body) == track, office::equals);
  }

  static ImmutableSet<String> where(Predicate<CommitteeKind> bodies, Predicate<Office> offices) {
    return Arrays.stream(CommitteeKind.values())
        .filter(bodies)
        .flatMap(
            body ->
                Arrays.stream(Office.values())
                    .filter(office -> office.standsIn(body) && offices.test(office))
                    .map(office -> key(body, office)))
        .collect(toImmutableSet());
  }

  private static String key(CommitteeKind body, Office office) {
    return body.name() + "/" + office.name();
  }
}
