package org.jiceng.io.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import org.jiceng.election.Decisions;
import org.jiceng.election.Eligibility;
import org.jiceng.election.NameMeaning;
import org.jiceng.election.WriteInFinding;
import org.jiceng.io.document.LawMembers;

/** What was decided about names written in, as members of a JSON document for the inside. */
final class DecisionMembers {

  private DecisionMembers() {}

  static ImmutableMap<String, Object> of(Decisions decisions) {
    return ImmutableMap.of(
        "writeIns",
        decisions.writeIns().stream().map(DecisionMembers::finding).collect(toImmutableList()),
        "eligibility",
        decisions.eligibility().entrySet().stream()
            .map(
                said ->
                    ImmutableMap.builder()
                        .put("person", said.getKey().value())
                        .putAll(eligibility(said.getValue()))
                        .buildOrThrow())
            .collect(toImmutableList()));
  }

  private static ImmutableMap<String, Object> finding(WriteInFinding finding) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("name", finding.name());
    if (finding.meaning() instanceof NameMeaning.OnePerson one) {
      members
          .put("meaning", "ONE_PERSON")
          .put("person", one.person().person().value())
          .put("label", one.person().label());
    } else {
      members.put(
          "meaning", finding.meaning() instanceof NameMeaning.Ambiguous ? "AMBIGUOUS" : "NOBODY");
    }
    return members
        .put("decidedBy", finding.decidedBy().code())
        .put("document", finding.document())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> eligibility(Eligibility eligibility) {
    if (eligibility instanceof Eligibility.Eligible yes) {
      return ImmutableMap.of(
          "result", "ELIGIBLE", "by", yes.by().code(), "document", yes.document());
    }
    return eligibility instanceof Eligibility.NotEligible no
        ? ImmutableMap.of(
            "result", "NOT_ELIGIBLE",
            "ground", LawMembers.words(no.ground()),
            "by", no.by().code(),
            "document", no.document())
        : ImmutableMap.of("result", "TO_BE_REVIEWED");
  }
}
