package org.jiceng.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.LocalDemand;
import org.jiceng.review.LocalRule;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.rule.LookBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a place in a policy: one demand each, of somebody, with a source that allows it. */
class LocalRulesTest {
  private static final String RULE =
      """
      {"source": {"id": "PLACE", "title": {"zh": "办法", "en": "measures"},
                  "authority": "REGULATION", "from": "2011-09-01"},
       "article": "9", "confidence": "SEEN", "offices": ["DIRECTOR"],
       "ages": {"least": 18, "greatest": 60}}
      """;
  private static final String AGES = "\"ages\": {\"least\": 18, \"greatest\": 60}";
  private static final String EDUCATION = "\"education\": \"SENIOR_HIGH\"";
  private static final String CLEAR =
      "\"clearOf\": {\"condition\": \"N12\", \"severity\": \"HARD\", \"lookBack\":"
          + " {\"years\": 5, \"from\": \"DECIDED\"}}";

  private static Loaded<ReviewPolicy> read(String part, String instead) {
    assertThat(RULE).contains(part);
    return PolicyFiles.read(
        Source.ofText(
            "policy.json",
            SamplePolicy.TEXT.replace(
                "\"periodConvention\"",
                "\"localRules\": ["
                    + RULE.replace(part, instead).replace("\n", " ")
                    + "],\n\"periodConvention\"")));
  }

  private static LocalRule rule(String part, String instead) {
    Loaded<ReviewPolicy> policy = read(part, instead);
    assertThat(policy.issues()).isEmpty();
    return policy.orElseThrow().localRules().iterator().next();
  }

  @Test
  void aRuleHasItsSourceItsArticleAndItsOffices() {
    LocalRule rule = rule("[\"DIRECTOR\"]", "[\"DIRECTOR\", \"DIRECTOR\"]");
    assertThat(rule.offices()).isEqualTo(ImmutableSet.of(Office.DIRECTOR));
    assertThat(rule.citation().article()).contains("9");
    assertThat(rule.citation().confidence()).isEqualTo(Confidence.SEEN);
    assertThat(rule.citation().instrument().authority()).isEqualTo(Authority.REGULATION);
    assertThat(rule.citation().instrument().title().en()).isEqualTo("measures");
  }

  @Test
  void whatItAsksFor() {
    assertThat(rule(AGES, AGES).demand()).isEqualTo(new LocalDemand.Ages(new Bounds(18, 60)));
    assertThat(rule(AGES, EDUCATION).demand())
        .isEqualTo(new LocalDemand.Education(EducationLevel.SENIOR_HIGH));
    assertThat(rule(AGES, CLEAR).demand())
        .isEqualTo(
            new LocalDemand.Clear(
                ConditionCode.N12, ListSeverity.HARD, LookBack.years(5, DateAnchor.DECIDED)));
  }

  @Test
  void youngestAndOldestMayBeTheSame() {
    assertThat(rule("\"greatest\": 60", "\"greatest\": 18").demand())
        .isEqualTo(new LocalDemand.Ages(new Bounds(18, 18)));
  }

  @Test
  void aSourceMayHaveALastDayAfterItsFirst() {
    assertThat(
            rule("\"2011-09-01\"", "\"2011-09-01\", \"untilExclusive\": \"2027-01-01\"")
                .citation()
                .instrument()
                .untilExclusive())
        .isPresent();
  }

  @Test
  void aRuleThatRestsOnPolicyAloneIsToldAsSuch() {
    String policy = "\"POLICY\", \"from\": \"2011-09-01\"},\n \"article\": \"9\", \"confidence\": ";
    for (String confidence : new String[] {"\"SEEN\"", "\"INFERRED\""}) {
      assertThat(
              Issues.of(
                  read(policy.replace("POLICY", "REGULATION") + "\"SEEN\"", policy + confidence)))
          .containsExactly("policy.json:25:/localRules/0 POLICY_LOCAL_RULE_WITHOUT_BASIS");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["DIRECTOR"]     | []                                      | /offices FILE_MEMBER_MISSING
          ["DIRECTOR"]     | ["SECRETARY"]                           | /offices/0 FILE_VALUE_UNKNOWN
          "SEEN"           | "INFERRED"                              | /confidence FILE_ATTRIBUTE_MISPLACED
          "greatest": 60   | "greatest": 17                          | /ages/greatest FILE_NUMBER_OUTSIDE
          "greatest": 60   | "greatest": 151                         | /ages/greatest FILE_NUMBER_OUTSIDE
          "2011-09-01"     | "2011-09-01", "untilExclusive": "2011-09-01" | /source/untilExclusive FILE_ATTRIBUTE_MISPLACED
          """)
  void whatCannotBeIsRefusedAtItsPlace(String part, String instead, String issue) {
    assertThat(Issues.of(read(part, instead)))
        .containsExactly("policy.json:25:/localRules/0" + issue);
  }

  @Test
  void aRuleAsksForOneThing() {
    assertThat(Issues.of(read(AGES, "\"ages\": null")))
        .containsExactly("policy.json:25:/localRules/0/ages FILE_MEMBER_MISSING");
    assertThat(Issues.of(read(AGES, AGES + ", " + EDUCATION)))
        .containsExactly("policy.json:25:/localRules/0/education FILE_ATTRIBUTE_MISPLACED");
    for (String other : new String[] {AGES, EDUCATION, AGES + ", " + EDUCATION}) {
      assertThat(Issues.of(read(AGES, other + ", " + CLEAR)))
          .containsExactly("policy.json:25:/localRules/0/clearOf FILE_ATTRIBUTE_MISPLACED");
    }
  }
}
