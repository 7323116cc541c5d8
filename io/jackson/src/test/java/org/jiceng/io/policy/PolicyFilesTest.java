package org.jiceng.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.PeriodConvention;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.review.CompetentReplies;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.NegativeList;
import org.jiceng.review.NegativeListItem;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.rule.LookBack;
import org.junit.jupiter.api.Test;

class PolicyFilesTest {
  private static Loaded<ReviewPolicy> read(String text) {
    return PolicyFiles.read(Source.ofText("policy.json", text));
  }

  private static Loaded<ReviewPolicy> readWith(String part, String instead) {
    assertThat(SamplePolicy.TEXT).contains(part);
    return read(SamplePolicy.TEXT.replace(part, instead));
  }

  @Test
  void everyMemberIsRead() {
    ReviewPolicy policy = read(SamplePolicy.TEXT).orElseThrow();
    assertThat(policy.id()).isEqualTo("COUNTY-2026");
    assertThat(policy.referenceDay()).isEqualTo(LocalDate.of(2026, 3, 8));
    assertThat(policy.panel().departments())
        .extracting(body -> body.code())
        .containsExactly("FY", "XF");
    assertThat(policy.competentFor(ConditionCode.N12))
        .extracting(body -> body.code())
        .containsExactlyInAnyOrder("XF", "TOWN");
    assertThat(policy.periodConvention()).isEqualTo(PeriodConvention.CORRESPONDING_DAY_FREE);
    assertThat(policy.competentReplies()).isEqualTo(CompetentReplies.ANY);
    assertThat(policy.everyDepartmentOwesReply()).isFalse();
    assertThat(policy.membersOfThisBranchOnly()).isFalse();
    assertThat(policy.softDecider().code()).isEqualTo("LG");
  }

  @Test
  void theListKeepsItsOrderItsLookBacksAndItsConfidence() {
    ReviewPolicy policy = read(SamplePolicy.TEXT).orElseThrow();
    assertThat(policy.negativeList().items())
        .extracting(NegativeListItem::condition)
        .containsExactly(ConditionCode.N01, ConditionCode.N12);
    NegativeListItem first = policy.negativeList().items().get(0);
    assertThat(first.lookBack()).isEqualTo(LookBack.years(5, DateAnchor.SENTENCE_ENDED));
    assertThat(first.severity()).isEqualTo(ListSeverity.HARD);
    assertThat(first.citation().article()).contains("1");
    assertThat(first.citation().confidence()).isEqualTo(Confidence.SECONDARY);
    assertThat(first.citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(policy.negativeList().items().get(1).lookBack()).isEqualTo(LookBack.permanent());
  }

  @Test
  void floorsAreCitedAsThePolicysOwn() {
    ReviewPolicy policy = read(SamplePolicy.TEXT).orElseThrow();
    var age = policy.ages().get(Office.SECRETARY);
    assertThat(age.value()).isEqualTo(new Bounds(18, 60));
    assertThat(age.citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(age.citation().confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(policy.educationFloors().get(Office.SECRETARY).value())
        .isEqualTo(EducationLevel.SENIOR_HIGH);
  }

  @Test
  void aListCanBeRefusedWithAReasonButNotForgotten() {
    String list =
        SamplePolicy.TEXT.substring(
            SamplePolicy.TEXT.indexOf("\"negativeList\""), SamplePolicy.TEXT.indexOf("\"ages\""));
    ReviewPolicy policy =
        readWith(list, "\"negativeList\": {\"none\": {\"zh\": \"无\", \"en\": \"none\"}},\n")
            .orElseThrow();
    assertThat(policy.negativeList().reasonForNone()).isPresent();
    assertThat(Issues.of(readWith(list, "")))
        .containsExactly("policy.json:1:/negativeList FILE_MEMBER_MISSING");
  }

  @Test
  void everyProblemHasItsPointer() {
    assertThat(Issues.of(readWith("\"N01\": [\"FY\"]", "\"N01\": [\"NOBODY\"]")))
        .containsExactly("policy.json:13:/competence/N01/0 FILE_VALUE_UNKNOWN");
    assertThat(Issues.of(readWith("\"severity\": \"SOFT\"", "\"severity\": \"MILD\"")))
        .containsExactly("policy.json:20:/negativeList/items/1/severity FILE_VALUE_UNKNOWN");
    assertThat(Issues.of(readWith("\"2026-03-08\"", "\"2026-03\"")))
        .containsExactly("policy.json:4:/referenceDay FILE_DATE_NOT_A_DAY");
    assertThat(Issues.of(readWith("\"id\": \"COUNTY-2026\"", "\"id\": 7, \"ID\": 1")))
        .containsExactly(
            "policy.json:2:/ID FILE_MEMBER_UNKNOWN", "policy.json:2:/id FILE_TYPE_WRONG");
  }

  @Test
  void whatDoesNotAddUpStandsWhereItIsPutRight() {
    assertThat(Issues.of(readWith("\"N01\": [\"FY\"], ", "")))
        .containsExactly("policy.json:13:/competence POLICY_CONDITION_WITHOUT_BODY");
    assertThat(Issues.of(readWith("\"condition\": \"N12\"", "\"condition\": \"N01\"")))
        .contains("policy.json:14:/negativeList POLICY_ITEM_DUPLICATE");
    assertThat(Issues.of(readWith("\"from\": \"2026-01-01\"", "\"from\": \"2026-04-01\"")))
        .contains("policy.json:14:/negativeList POLICY_SOURCE_NOT_IN_FORCE");
    assertThat(
            Issues.of(
                readWith("\"referenceDay\": \"2026-03-08\"", "\"referenceDay\": \"2016-03-08\"")))
        .contains("policy.json:4:/referenceDay POLICY_DAY_BEFORE_RULES");
    assertThat(Issues.of(readWith("\"code\": \"XF\"", "\"code\": \"FY\"")))
        .contains("policy.json:13:/competence/N12/0 FILE_VALUE_UNKNOWN");
    assertThat(Issues.of(readWith("\"code\": \"TOWN\"", "\"code\": \"FY\"")))
        .contains("policy.json:13:/competence/N12/1 FILE_VALUE_UNKNOWN");
  }

  @Test
  void whatContradictsItselfIsRefused() {
    assertThat(Issues.of(readWith("\"least\": 18", "\"least\": 61")))
        .containsExactly("policy.json:23:/ages/SECRETARY/greatest FILE_NUMBER_OUTSIDE");
    assertThat(Issues.of(readWith("\"years\": 5", "\"years\": 5, \"months\": 6")))
        .containsExactly(
            "policy.json:19:/negativeList/items/0/lookBack/months FILE_ATTRIBUTE_MISPLACED");
    assertThat(Issues.of(readWith("\"years\": 5, ", "")))
        .containsExactly("policy.json:19:/negativeList/items/0/lookBack/years FILE_MEMBER_MISSING");
    assertThat(
            Issues.of(
                readWith(
                    "\"from\": \"2026-01-01\"",
                    "\"from\": \"2026-01-01\", \"untilExclusive\": \"2026-01-01\"")))
        .containsExactly("policy.json:15:/negativeList/untilExclusive FILE_ATTRIBUTE_MISPLACED");
  }

  @Test
  void anotherDocumentOrALaterVersionIsRefused() {
    assertThat(
            Issues.of(
                readWith(
                    "\"id\": \"COUNTY-2026\"",
                    "\"format\": \"jiceng.declaration\", \"version\": 1, \"id\": \"X\"")))
        .containsExactly(
            "policy.json:2:/format FILE_VALUE_UNKNOWN",
            "policy.json:2:/version FILE_NUMBER_OUTSIDE");
  }

  private static final String LOCAL =
      """
      {"source": {"id": "PLACE", "title": {"zh": "办法", "en": "measures"},
                  "authority": "REGULATION", "from": "2011-09-01"},
       "article": "9", "confidence": "SEEN", "offices": ["DIRECTOR"], %s}
      """;

  private static Loaded<ReviewPolicy> readLocal(String demand) {
    return readWith(
        "\"periodConvention\"",
        "\"localRules\": [" + LOCAL.formatted(demand) + "], \"periodConvention\"");
  }

  @Test
  void localRulesAreReadAndRefusedAtTheirPlace() {
    assertThat(readLocal("\"ages\": {\"least\": 18, \"greatest\": 60}").orElseThrow().localRules())
        .extracting(rule -> rule.id())
        .containsExactly("PLACE/9/age");
    assertThat(
            Issues.of(
                readLocal(
                    "\"clearOf\": {\"condition\": \"N01\", \"severity\": \"HARD\", \"lookBack\":"
                        + " {\"years\": 5, \"from\": [\"RELEASED\", \"PROBATION_ENDED\"]}}")))
        .contains("policy.json:25:/localRules/0 POLICY_RELAXES_STATUTE");
    assertThat(Issues.of(readLocal("\"ages\": {\"least\": 18}")).toString())
        .contains("/localRules/0/ages/greatest FILE_MEMBER_MISSING");
    assertThat(Issues.of(readLocal("\"education\": \"PHD\"")).toString())
        .contains("/localRules/0/education");
    assertThat(Issues.of(readLocal("\"education\": null")).toString())
        .contains("/localRules/0/ages FILE_MEMBER_MISSING");
  }

  @Test
  void aLadderOfPostsIsRead() {
    ReviewPolicy policy =
        readWith(
                "\"periodConvention\"",
                "\"postLadder\": [[\"DIRECTOR\", \"SECRETARY\"]], \"periodConvention\"")
            .orElseThrow();
    assertThat(policy.postLadder().ladders())
        .containsExactly(ImmutableList.of(Office.DIRECTOR, Office.SECRETARY));
  }

  @Test
  void aListIsChosenByItsIdAndItsSpansNeedAFirstDay() {
    String list =
        """
        {"id": "LIST-A", "title": {"zh": "甲", "en": "A"}, "from": "2026-01-01",
         "confidence": "SECONDARY",
         "items": [{"condition": "N01", "severity": "HARD", "lookBack": "THIS_TERM",
                    "confidence": "INFERRED", "note": {"zh": "注", "en": "note"}}]}
        """;
    NegativeList named = NegativeListFiles.read(Source.ofText("list.json", list)).orElseThrow();
    int start = SamplePolicy.TEXT.indexOf("\"negativeList\": {");
    int end = SamplePolicy.TEXT.indexOf("\"ages\"");
    String policy =
        SamplePolicy.TEXT.substring(0, start)
            + "\"negativeList\": \"LIST-A\", "
            + SamplePolicy.TEXT.substring(end);

    Loaded<ReviewPolicy> without =
        PolicyFiles.read(Source.ofText("policy.json", policy), ImmutableList.of(named));
    assertThat(Issues.of(without)).contains("policy.json:1:/termStart POLICY_SPAN_START_MISSING");
    ReviewPolicy with =
        PolicyFiles.read(
                Source.ofText(
                    "policy.json",
                    policy.replace("\"ages\"", "\"termStart\": \"2021-03-21\", \"ages\"")),
                ImmutableList.of(named))
            .orElseThrow();
    assertThat(with.negativeList().id()).contains("LIST-A");
    assertThat(with.negativeList().items().get(0).citation().confidence())
        .isEqualTo(Confidence.INFERRED);
    assertThat(Issues.of(read(policy)).toString()).contains("/negativeList");
  }
}
