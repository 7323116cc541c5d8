package org.jiceng.recommendation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;

/** Which nominations and which meetings count; the order in which they came is of no account. */
final class Intake {
  private final RecommendationPolicy policy;
  private final IssueLog log;

  Intake(RecommendationPolicy policy, IssueLog log) {
    this.policy = policy;
    this.log = log;
  }

  ImmutableList<Nomination> nominations(ImmutableList<Nomination> given) {
    ImmutableListMultimap<PersonId, Nomination> byPerson =
        Multimaps.index(given, one -> one.person().id());
    ImmutableList.Builder<Nomination> accepted = ImmutableList.builder();
    for (Nomination nomination : given) {
      Person person = nomination.person();
      boolean differs =
          byPerson.get(person.id()).stream().anyMatch(other -> !other.person().equals(person));
      if (differs) {
        add(RecommendationIssue.NOMINATION_PERSON_DIFFERS, ImmutableMap.of("person", person.id()));
      } else if (isShort(nomination)) {
        add(
            RecommendationIssue.NOMINATION_SIGNATURES_SHORT,
            ImmutableMap.of(
                "person", person.id(),
                "have", nomination.signatures(),
                "need", policy.leastSignatures().orElseThrow().value()));
      } else {
        accepted.add(nomination);
      }
    }
    return accepted.build();
  }

  private boolean isShort(Nomination nomination) {
    return nomination.kind() == NominationKind.JOINT
        && policy
            .leastSignatures()
            .filter(least -> nomination.signatures() < least.value())
            .isPresent();
  }

  /** The meetings that count, by round. */
  ImmutableListMultimap<Integer, Meeting> meetings(
      ImmutableList<Meeting> given, ImmutableMap<PersonId, Person> named) {
    Map<ImmutableList<Object>, Integer> times = new LinkedHashMap<>();
    given.forEach(meeting -> times.merge(key(meeting), 1, Integer::sum));
    ImmutableList<Meeting> accepted =
        given.stream()
            .filter(meeting -> isAccepted(meeting, times.getOrDefault(key(meeting), 1), named))
            .collect(toImmutableList());
    return Multimaps.index(accepted, Meeting::round);
  }

  private static ImmutableList<Object> key(Meeting meeting) {
    return ImmutableList.of(meeting.round(), meeting.body());
  }

  private boolean isAccepted(Meeting meeting, int times, Map<PersonId, Person> named) {
    int before = log.size();
    if (times > 1) {
      refuse(RecommendationIssue.MEETING_TWICE, meeting);
    }
    if (!policy.scoring().value().weights().containsKey(meeting.body())) {
      refuse(RecommendationIssue.MEETING_BODY_OUTSIDE, meeting);
    }
    if (meeting.round() > policy.rounds().value()) {
      refuse(RecommendationIssue.MEETING_ROUND_OUTSIDE, meeting);
    }
    if (meeting.attended() > meeting.eligible()) {
      refuse(RecommendationIssue.MEETING_ATTENDANCE_ABOVE_ELIGIBLE, meeting);
    }
    meeting
        .votes()
        .forEach(
            (person, votes) -> {
              if (votes > meeting.attended()) {
                refuse(RecommendationIssue.MEETING_VOTES_ABOVE_ATTENDANCE, meeting, person);
              }
              if (!named.containsKey(person)) {
                refuse(RecommendationIssue.MEETING_VOTE_FOR_STRANGER, meeting, person);
              }
            });
    return log.size() == before;
  }

  private void refuse(RecommendationIssue code, Meeting meeting) {
    add(code, ImmutableMap.of("body", meeting.body(), "round", meeting.round()));
  }

  private void refuse(RecommendationIssue code, Meeting meeting, PersonId person) {
    add(code, ImmutableMap.of("body", meeting.body(), "round", meeting.round(), "person", person));
  }

  private void add(RecommendationIssue code, Map<String, ?> arguments) {
    log.add(code, Place.none(), arguments);
  }
}
