package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jiceng.fact.Body;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * What one body is asked: about whom, and under which conditions. It says nothing of other bodies,
 * nor of what they replied.
 */
public final class ReviewRequest {
  private final Body body;
  private final ImmutableList<Asked> asked;

  private ReviewRequest(Body body, ImmutableList<Asked> asked) {
    this.body = body;
    this.asked = asked;
  }

  /**
   * One candidate of a request.
   *
   * @param candidate about whom
   * @param conditions those for which the body is competent; none if it is asked for whatever it
   *     knows
   * @param due the last day on which the reply is in time; empty if nobody set one
   */
  public record Asked(
      Candidate candidate, ImmutableSortedSet<ConditionCode> conditions, Optional<LocalDate> due) {

    /** The candidate's key and the conditions. */
    @Override
    public String toString() {
      return candidate.id() + " " + conditions;
    }
  }

  static ImmutableList<ReviewRequest> all(
      ReviewPolicy policy,
      CandidateList list,
      ReviewRules rules,
      BiFunction<Candidate, Body, Optional<LocalDate>> due) {
    Map<Body, List<Asked>> byBody = new LinkedHashMap<>();
    policy.panel().departments().forEach(body -> byBody.put(body, new ArrayList<>()));
    Set<Body> idle =
        policy.everyDepartmentOwesReply() ? ReviewRules.withoutCondition(policy) : Set.of();
    for (Candidate candidate : list.candidates()) {
      Map<Body, Set<ConditionCode>> asked = conditions(policy, rules, candidate);
      idle.forEach(body -> asked.putIfAbsent(body, Set.of())); // for whatever it knows
      asked.forEach(
          (body, conditions) ->
              byBody
                  .computeIfAbsent(body, none -> new ArrayList<>())
                  .add(
                      new Asked(
                          candidate,
                          ImmutableSortedSet.copyOf(conditions),
                          due.apply(candidate, body))));
    }
    return byBody.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new ReviewRequest(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .collect(toImmutableList());
  }

  /** Which body is asked about which conditions of {@code candidate}. */
  private static Map<Body, Set<ConditionCode>> conditions(
      ReviewPolicy policy, ReviewRules rules, Candidate candidate) {
    Map<Body, Set<ConditionCode>> byBody = new LinkedHashMap<>();
    for (ConditionCode condition : rules.conditions(candidate)) {
      for (Body competent : policy.competentFor(condition)) {
        byBody
            .computeIfAbsent(competent, none -> EnumSet.noneOf(ConditionCode.class))
            .add(condition);
      }
    }
    return byBody;
  }

  /** Who is asked. */
  public Body body() {
    return body;
  }

  /** About whom, in the order of the list. */
  public ImmutableList<Asked> asked() {
    return asked;
  }

  /** The request in words, for this body. */
  public String explain(Language language) {
    String lines = asked.stream().map(one -> "  " + line(one).in(language)).collect(joining("\n"));
    return Message.of(ReviewText.REQUEST, ImmutableMap.of("body", body, "count", asked.size()))
            .in(language)
        + "\n"
        + lines;
  }

  private static Message line(Asked one) {
    Candidate candidate = one.candidate();
    ImmutableList<Message> titles =
        one.conditions().stream()
            .map(
                condition ->
                    Message.of(
                        ReviewText.CONDITION,
                        ImmutableMap.of("code", condition.name(), "meaning", condition)))
            .collect(toImmutableList());
    return Message.of(
        titles.isEmpty() ? ReviewText.REQUEST_FOR_ANYTHING : ReviewText.REQUEST_FOR,
        ImmutableMap.of(
            "label",
            candidate.label(),
            "candidate",
            candidate.id(),
            "unit",
            candidate.unit(),
            "office",
            candidate.office(),
            "conditions",
            titles,
            "due",
            OwedReply.due(one.due())));
  }

  /** The body and how many; nobody's data. */
  @Override
  public String toString() {
    return "ReviewRequest{" + body.code() + ", " + asked.size() + " candidates}";
  }
}
