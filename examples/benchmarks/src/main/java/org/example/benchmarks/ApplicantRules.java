package org.example.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Plan;
import org.jiceng.rule.Rule;
import org.jiceng.rule.RuleSet;
import org.jiceng.text.Bilingual;

/** The same twenty rules as data. */
final class ApplicantRules {
  static final LocalDate DAY = Applicants.DAY;
  static final Body KEEPER = Body.of("KEEPER", "档案", "keeper of the file");
  static final String SCOPE = "applicants";

  private final List<Rule<Applicant>> rules = new ArrayList<>();

  private ApplicantRules() {}

  static Plan<Applicant> plan() {
    ApplicantRules all = new ApplicantRules();
    ScalarFact<Applicant> age = number("age", 150, a -> years(a.born));
    all.add(Bound.atLeast(age, 18, KEEPER));
    all.add(Bound.within(age, 0, 60, KEEPER));
    all.add(Bound.atLeast(number("education", 6, a -> word(a.education)), 3, KEEPER));
    all.add(Bound.atLeast(number("partyYears", 150, a -> years(a.joined)), 1, KEEPER));
    all.add(Bound.within(number("standing", 3, a -> word(a.standing)), 2, 2, KEEPER));
    all.add(Bound.atLeast(number("residence", 1800, a -> months(a.residentSince)), 12, KEEPER));
    all.add(Bound.within(number("terms", 20, a -> word(a.terms)), 0, 3, KEEPER));
    all.addFlag("citizen", a -> flag(a.citizen));
    all.addFlag("registered", a -> flag(a.registered));
    all.addFlag("resident", a -> flag(a.resident));
    all.addFlag("entitled", a -> flag(a.entitled));
    all.addFlag("noSentence", a -> flag(a.noSentence));
    all.addFlag("noDetention", a -> flag(a.noDetention));
    all.addFlag("noSanction", a -> flag(a.noSanction));
    all.addFlag("noDebt", a -> flag(a.noDebt));
    all.addFlag("noAudit", a -> flag(a.noAudit));
    all.addFlag("noRecall", a -> flag(a.noRecall));
    all.addFlag("noRelative", a -> flag(a.noRelative));
    all.addFlag("noOtherPost", a -> flag(a.noOtherPost));
    all.addFlag("noAppeal", a -> flag(a.noAppeal));
    return plan(all.rules);
  }

  static <S> Plan<S> plan(List<Rule<S>> rules) {
    return RuleSet.of(rules).orElseThrow().plan(SCOPE, DAY);
  }

  static <S> Rule<S> rule(String id, Bound<S> bound) {
    return new Rule.Builder<S>()
        .id(id)
        .citation(Citation.article(Instruments.PARTY_ELECT_2020, "5", Confidence.SEEN))
        .name(bound.fact().label())
        .from(DAY)
        .addScopes(SCOPE)
        .condition(bound)
        .effect(Effect.BARS)
        .build();
  }

  private void add(Bound<Applicant> bound) {
    rules.add(rule("R" + rules.size(), bound));
  }

  private void addFlag(String key, ToLongFunction<Applicant> words) {
    add(Bound.flag(ScalarFact.flag(key, Bilingual.same(key), KEEPER, words), KEEPER));
  }

  private static ScalarFact<Applicant> number(
      String key, int most, ToLongFunction<Applicant> words) {
    return ScalarFact.integer(key, Bilingual.same(key), new Bounds(0, most), KEEPER, words);
  }

  private static long years(LocalDate since) {
    return since == null ? Bounds.NOT_KNOWN : Bounds.word(Applicants.fullYears(since));
  }

  private static long months(LocalDate since) {
    return since == null ? Bounds.NOT_KNOWN : Bounds.word(Applicants.fullMonths(since));
  }

  private static long word(Integer value) {
    return value == null ? Bounds.NOT_KNOWN : Bounds.word(value);
  }

  private static long flag(Boolean flag) {
    return flag == null ? Bounds.NOT_KNOWN : Bounds.word(flag ? 1 : 0);
  }
}
