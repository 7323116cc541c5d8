package org.jiceng.election;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.person.PersonId;
import org.jiceng.text.Bilingual;

/**
 * What the file of a golden election says was decided after the count: as {@code meant=候选人戊:w1
 * 老戊:w1 老甲:p1 某某:? 谁:-} who was meant by each name, a person w1, w2 … who does not stand, a
 * candidate, several, or nobody who can be told; who of them may be elected; and what becomes of
 * the seats left.
 */
record GoldenDecisions(CaseFile given, Contest contest) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of(
          "meant",
          "eligible",
          "not-eligible",
          "sexes-of-meant",
          "given-up",
          "left-vacant-by",
          "standing-said-by");

  static final String DOCUMENT = "会议记录";
  private static final Bilingual GROUND = new Bilingual("不具备被选举资格", "may not be elected");

  Decisions read() {
    Body decider = contest.method().writeInDecider().value();
    Decisions.Builder decisions = new Decisions.Builder();
    decisions.seatsLeft(new GoldenVote(given).seatsLeft());
    Map<String, ListedCandidate> persons = new LinkedHashMap<>();
    contest.candidates().forEach(one -> persons.put(one.person().value(), one));
    for (String finding : given.list("meant")) {
      List<String> parts = Splitter.on(':').splitToList(finding);
      decisions.addWriteIns(finding(parts.get(0), parts.get(1), persons, decider));
    }
    given
        .list("eligible")
        .forEach(
            person ->
                decisions.putEligibility(
                    PersonId.of(person), new Eligibility.Eligible(decider, DOCUMENT)));
    given
        .list("not-eligible")
        .forEach(
            person ->
                decisions.putEligibility(
                    PersonId.of(person), new Eligibility.NotEligible(GROUND, decider, DOCUMENT)));
    ImmutableList<ListedCandidate> meant =
        persons.values().stream()
            .filter(one -> isMeant(one.person().value()))
            .collect(ImmutableList.toImmutableList());
    return decisions
        .putAllSexes(GoldenVote.sexes(meant, given.text("sexes-of-meant").orElse("")))
        .addAllRelations(
            given.list("relations").stream()
                .filter(GoldenDecisions::isAboutMeant)
                .map(GoldenVote::relation)
                .toList())
        .build();
  }

  private static WriteInFinding finding(
      String name, String meaning, Map<String, ListedCandidate> persons, Body decider) {
    return switch (meaning) {
      case "?" -> WriteInFinding.ambiguous(name, decider, DOCUMENT);
      case "-" -> WriteInFinding.nobody(name, decider, DOCUMENT);
      default ->
          WriteInFinding.means(
              name,
              persons.computeIfAbsent(meaning, id -> ListedCandidate.of(id, name)),
              decider,
              DOCUMENT);
    };
  }

  private static boolean isMeant(String person) {
    return person.startsWith("w");
  }

  /** Whether a relation, as {@code p1-w1}, is about somebody meant by a name. */
  static boolean isAboutMeant(String relation) {
    return Splitter.on('-').splitToStream(relation).anyMatch(GoldenDecisions::isMeant);
  }
}
