package org.jiceng.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.law.Citation;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Explanation;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Text;

/** Judges electors by the law of the day of their registration, for one poll. */
final class ElectorJudge {
  private final RegisterLaw law;
  private final LocalDate registered;
  private final LocalDate poll;
  private final Condition<Applicant> vote;
  private final ImmutableList<Condition<Applicant>> grounds;
  private final Condition<Applicant> listable;
  private final Condition<Applicant> entitled;

  ElectorJudge(RegisterLaw law, LocalDate registered, LocalDate poll) {
    this.law = law;
    this.registered = registered;
    this.poll = poll;
    this.vote =
        Condition.all(
            List.of(
                Bound.atLeast(Applicant.AGE, law.age().value(), Bodies.POLICE),
                flag(ElectorFact.POLITICAL_RIGHTS, true)));
    this.grounds = law.grounds().stream().map(ElectorJudge::all).collect(toImmutableList());
    Condition<Applicant> any = Condition.any(grounds);
    this.listable = Condition.all(List.of(vote, any));
    this.entitled =
        Condition.all(
            List.of(vote, Condition.any(List.of(flag(ElectorFact.HOUSEHOLD_HERE, true), any))));
  }

  ElectorFinding judge(Elector elector) {
    Applicant who = applicant(elector);
    ImmutableList.Builder<GroundFinding> found = ImmutableList.builder();
    for (int at = 0; at < grounds.size(); at++) {
      GroundRule<Ground> rule = law.grounds().get(at);
      found.add(finding(rule.ground(), rule.citation(), grounds.get(at), who));
    }
    return new ElectorFinding(
        elector.id(),
        finding(RegisterText.VOTE, law.age().citation(), vote, who),
        found.build(),
        entitled.evaluate(who, registered),
        listable.evaluate(who, registered),
        listable.explain(who, registered).owed());
  }

  /** What the law says of leaving {@code elector} out for {@code ground}. */
  ImmutableList<GroundFinding> leaving(Elector elector, LeavingGround ground) {
    Applicant who = applicant(elector);
    if (ground == LeavingGround.NO_GROUND) {
      return ImmutableList.of(finding(ground, law.age().citation(), listable.not(), who));
    }
    return law.leaving().stream()
        .filter(rule -> rule.ground() == ground)
        .map(rule -> finding(ground, rule.citation(), all(rule), who))
        .collect(toImmutableList());
  }

  private Applicant applicant(Elector elector) {
    return new Applicant(
        elector, registered, law.ageDay().value().of(poll), law.convention().value());
  }

  private GroundFinding finding(
      Text ground, Citation citation, Condition<Applicant> condition, Applicant who) {
    Verdict verdict = Verdict.of(condition.evaluate(who, registered));
    Explanation explanation = condition.explain(who, registered);
    return new GroundFinding(ground, verdict, citation, explanation);
  }

  private static Condition<Applicant> all(GroundRule<?> rule) {
    return Condition.all(Iterables.transform(rule.needs(), ElectorJudge::condition));
  }

  private static Condition<Applicant> condition(Need need) {
    if (need instanceof Need.Stay stay) {
      return Bound.atLeast(
          Applicant.monthsOf(stay.span()), stay.months(), Bodies.ELECTION_COMMITTEE);
    }
    Need.Flag asked = (Need.Flag) need;
    return flag(asked.fact(), asked.wanted());
  }

  private static Condition<Applicant> flag(ElectorFact fact, boolean wanted) {
    int value = wanted ? 1 : 0;
    return Bound.within(Applicant.flag(fact), value, value, fact.keeper());
  }
}
