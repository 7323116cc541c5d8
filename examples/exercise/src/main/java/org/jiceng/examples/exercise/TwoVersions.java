package org.jiceng.examples.exercise;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Layer;
import org.jiceng.rule.Overlay;
import org.jiceng.rule.Rule;
import org.jiceng.rule.RuleDiff;
import org.jiceng.rule.RuleSet;
import org.jiceng.rule.SubjectChange;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;

/**
 * A county's rules before and after a revision, over a record of this example's own. The revision
 * adds a rule that can never decide, and the analysis finds it.
 */
final class TwoVersions {
  private static final String SCOPE = "VILLAGE";
  private static final Citation STATUTE =
      Citation.article(
          new Instrument(
              "MADE-UP-LAW",
              new Bilingual("虚构之法", "A law made up"),
              Authority.STATUTE,
              LocalDate.of(2000, 1, 1),
              Optional.empty()),
          "1",
          Confidence.SEEN);

  private TwoVersions() {}

  /** What the rules are asked about. */
  record Applicant(String label, int age, int yearsHere) {}

  static ImmutableList<Shown> shown(Language language) {
    // tag::versions
    RuleSet<Applicant> before =
        RuleSet.of(List.of(rule("AGE", STATUTE, age(18, 65)), stay(1))).orElseThrow();
    RuleSet<Applicant> after =
        RuleSet.of(
                List.of(
                    rule("AGE", STATUTE, age(18, 60)),
                    stay(2),
                    rule("RETIRED", County.citation("retired"), age(0, 63))))
            .orElseThrow();
    RuleDiff<Applicant> diff = before.diff(after, applicants(), SCOPE, County.DAY);
    // end::versions
    return ImmutableList.of(
        Shown.of("版本标识", "Hashes", before.hash() + "\n" + after.hash()),
        Shown.of("修订的规则", "Rules revised", String.join(", ", diff.revised())),
        Shown.of("新增的规则", "Rules added", String.join(", ", diff.added())),
        Shown.of("修订改变了谁", "Whom the revision changes", changes(diff, language)),
        Shown.of("分析", "Analysis", after.analyse().in(language)),
        Shown.of("放宽法律者不予接受", "A relaxed statute is refused", refused(after, language)));
  }

  private static String refused(RuleSet<Applicant> law, Language language) {
    Overlay<Applicant> lax =
        Overlay.of(
            Layer.COUNTY,
            County.citation("age"),
            List.of(rule("AGE", County.citation("age"), age(16, 60))));
    return law.overlaid(List.of(lax)).issues().stream()
        .map(issue -> issue.in(language))
        .collect(joining("\n"));
  }

  private static String changes(RuleDiff<Applicant> diff, Language language) {
    return diff.changes().stream()
        .map(change -> change.subject().label() + ": " + rules(change, language))
        .collect(joining("\n"));
  }

  private static String rules(SubjectChange<Applicant> change, Language language) {
    return change.rules().stream().map(rule -> rule.in(language)).collect(joining("; "));
  }

  private static ImmutableList<Applicant> applicants() {
    return ImmutableList.of(
        new Applicant("候选人甲", 40, 10),
        new Applicant("候选人乙", 62, 10),
        new Applicant("候选人丙", 40, 1),
        new Applicant("候选人丁", 17, 10));
  }

  private static Rule<Applicant> stay(int years) {
    ScalarFact<Applicant> here =
        ScalarFact.bounded(
            "stay",
            new Bilingual("居住年数", "years of residence"),
            new Bounds(0, 100),
            applicant -> Evidence.known(Bounds.exactly(applicant.yearsHere())));
    return rule("STAY", County.citation("stay"), Bound.within(here, years, 100, County.TOWNSHIP));
  }

  private static Condition<Applicant> age(int low, int high) {
    ScalarFact<Applicant> age =
        ScalarFact.bounded(
            "age",
            new Bilingual("年龄", "age"),
            new Bounds(0, 150),
            applicant -> Evidence.known(Bounds.exactly(applicant.age())));
    return Bound.within(age, low, high, County.TOWNSHIP);
  }

  private static Rule<Applicant> rule(
      String id, Citation citation, Condition<Applicant> condition) {
    return new Rule.Builder<Applicant>()
        .id(id)
        .citation(citation)
        .name(Bilingual.same(id))
        .from(LocalDate.of(2026, 1, 1))
        .addScopes(SCOPE)
        .condition(condition)
        .effect(Effect.BARS)
        .build();
  }
}
