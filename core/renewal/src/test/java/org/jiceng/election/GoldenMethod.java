package org.jiceng.election;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Bilingual;

/**
 * The method that the file of a golden election names: the law's of {@code kind} on {@code day}, or
 * without a kind one from nothing; with the parameters that the file sets itself; of a vote among
 * the tied or for the seats left, if {@code vote} says so.
 */
record GoldenMethod(CaseFile given) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of("kind", "day", "nominated", "nomination-by-law-of", "vote", "method.");

  private static final Bilingual COMPOSED = new Bilingual("自拟选举办法", "A method composed for a case");
  private static final Bilingual REASON = new Bilingual("另有规定", "laid down so");

  Outcome<ElectionMethod> read() {
    Outcome<ElectionMethod> first =
        given
            .text("kind")
            .map(kind -> days().method(ElectionKind.valueOf(kind)))
            .orElseGet(() -> Outcome.accepted(new ElectionMethod.Builder().name(COMPOSED).build()));
    return first
        .value()
        .map(method -> Outcome.accepted(furtherVote(composed(method))))
        .orElse(first);
  }

  private LawDays days() {
    LocalDate poll = LocalDate.parse(given.text("day").orElseThrow());
    LawDays.Builder days = new LawDays.Builder();
    days.poll(poll);
    given.text("nominated").ifPresent(day -> days.putActs(Act.NOMINATION, LocalDate.parse(day)));
    given.text("proxies-filed").ifPresent(day -> days.putActs(Act.PROXY, LocalDate.parse(day)));
    given
        .text("nomination-by-law-of")
        .ifPresent(
            day ->
                days.putOverrides(
                    Act.NOMINATION, new LawDays.OtherLaw(LocalDate.parse(day), REASON)));
    return days.build();
  }

  private ElectionMethod composed(ElectionMethod method) {
    ElectionMethod composed = method;
    for (Map.Entry<String, String> word : given.family("method.").entrySet()) {
      composed = MethodWords.set(composed, Parameter.valueOf(word.getKey()), word.getValue());
    }
    return composed;
  }

  private ElectionMethod furtherVote(ElectionMethod method) {
    Optional<String> vote = given.text("vote");
    if (vote.isEmpty()) {
      return method;
    }
    return switch (vote.get()) {
      case "AMONG_TIED" -> method.amongTied();
      case "FOR_SEATS_LEFT" -> method.forSeatsLeft();
      default -> throw new IllegalArgumentException("no such vote: " + vote.get());
    };
  }
}
