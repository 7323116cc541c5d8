package org.jiceng.io.databind;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import org.jiceng.election.Act;
import org.jiceng.election.BallotCheck;
import org.jiceng.election.BallotNote;
import org.jiceng.election.Candidacy;
import org.jiceng.election.Confirmation;
import org.jiceng.election.Correction;
import org.jiceng.election.DecisionOption;
import org.jiceng.election.ElectionIssue;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ExclusionGround;
import org.jiceng.election.Fallback;
import org.jiceng.election.InvalidBallot;
import org.jiceng.election.Mark;
import org.jiceng.election.MethodDifference;
import org.jiceng.election.NextStep;
import org.jiceng.election.OfficeSequence;
import org.jiceng.election.OverVote;
import org.jiceng.election.OverVoteTest;
import org.jiceng.election.PaperForm;
import org.jiceng.election.Parameter;
import org.jiceng.election.PoolCut;
import org.jiceng.election.Principals;
import org.jiceng.election.ProxyCandidates;
import org.jiceng.election.ProxyCap;
import org.jiceng.election.ProxyForm;
import org.jiceng.election.ProxyReason;
import org.jiceng.election.ProxyRefusal;
import org.jiceng.election.ProxyRelation;
import org.jiceng.election.ProxyRule;
import org.jiceng.election.Reduction;
import org.jiceng.election.RejectedWriteIn;
import org.jiceng.election.RelationRule;
import org.jiceng.election.RightsGround;
import org.jiceng.election.RuleOrder;
import org.jiceng.election.SeatResult;
import org.jiceng.election.ShortfallPool;
import org.jiceng.election.ShortfallRule;
import org.jiceng.election.StopRule;
import org.jiceng.election.SubDelegation;
import org.jiceng.election.SurplusKind;
import org.jiceng.election.TieRule;
import org.jiceng.election.TurnoutCounter;
import org.jiceng.election.UnbackedWriteIn;
import org.jiceng.election.UncheckedRule;
import org.jiceng.election.VoidCode;
import org.jiceng.election.VoidReason;
import org.jiceng.election.WomanRule;
import org.jiceng.election.WriteInRule;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.law.Authority;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.DocumentRef;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;
import org.jiceng.law.Working;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.RosterIssue;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.Kinship;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonIssue;
import org.jiceng.person.Sex;
import org.jiceng.recommendation.NominationKind;
import org.jiceng.recommendation.PassMark;
import org.jiceng.recommendation.RecommendationIssue;
import org.jiceng.recommendation.RecommendingBody;
import org.jiceng.recommendation.ScoreBasis;
import org.jiceng.recommendation.SlateState;
import org.jiceng.recommendation.SlateStep;
import org.jiceng.register.AgeDay;
import org.jiceng.register.AuditGate;
import org.jiceng.register.AuditRule;
import org.jiceng.register.ChoosingBody;
import org.jiceng.register.CommitteeRole;
import org.jiceng.register.Departure;
import org.jiceng.register.ElectorFact;
import org.jiceng.register.ElectorSpan;
import org.jiceng.register.GroundFinding;
import org.jiceng.register.HelperBar;
import org.jiceng.register.LeavingGround;
import org.jiceng.register.LeavingTrigger;
import org.jiceng.register.Locality;
import org.jiceng.register.ObjectionFinding;
import org.jiceng.register.ObjectionState;
import org.jiceng.register.RegisterIssue;
import org.jiceng.register.RegisterKind;
import org.jiceng.register.RegisterStatus;
import org.jiceng.register.RulingResult;
import org.jiceng.renewal.LateOutcome;
import org.jiceng.renewal.OfficeEnd;
import org.jiceng.renewal.RenewalIssue;
import org.jiceng.renewal.Stage;
import org.jiceng.renewal.Term;
import org.jiceng.renewal.UnitStatus;
import org.jiceng.review.AnswerKind;
import org.jiceng.review.CompetentReplies;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.CrossKind;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.OwedReply;
import org.jiceng.review.PanelSummary;
import org.jiceng.review.Posts;
import org.jiceng.review.ReviewIssue;
import org.jiceng.review.SanctionKind;
import org.jiceng.review.Standing;
import org.jiceng.review.Status;
import org.jiceng.review.Track;
import org.jiceng.rollup.Hiding;
import org.jiceng.rollup.NotComparable;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.RollupIssue;
import org.jiceng.rule.Analysis;
import org.jiceng.rule.Effect;
import org.jiceng.rule.FromLatest;
import org.jiceng.rule.InSpan;
import org.jiceng.rule.Layer;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.NeededAndFound;
import org.jiceng.rule.Outlook;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Remark;
import org.jiceng.rule.RemarkKind;
import org.jiceng.rule.RuleIssue;
import org.jiceng.rule.Span;
import org.jiceng.rule.UntilDate;
import org.jiceng.rule.Verdict;
import org.jiceng.statistics.CandidacyCourse;
import org.jiceng.statistics.ElectionCourse;
import org.jiceng.statistics.FiguresIssue;
import org.jiceng.statistics.GivenFigure;
import org.jiceng.statistics.Trait;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Message;
import org.jiceng.unit.SuccessionKind;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;

/**
 * What a text may be where a value says no more than that it has one: words in two languages, a
 * constant, or a value that has words of its own. A name is the room and the noun.
 */
final class TextFamily {
  private static final ImmutableList<Class<?>> MEMBERS =
      ImmutableList.<Class<?>>builder()
          .add(
              Act.class,
              BallotCheck.class,
              BallotNote.class,
              Candidacy.class,
              Confirmation.class,
              Correction.class,
              DecisionOption.class,
              ElectionIssue.class,
              ElectionKind.class,
              ElectionMethod.class,
              ExclusionGround.class,
              Fallback.class,
              InvalidBallot.class,
              Mark.class,
              MethodDifference.class,
              NextStep.class,
              OfficeSequence.class,
              OverVote.class,
              OverVoteTest.class,
              PaperForm.class,
              Parameter.class,
              PoolCut.class,
              Principals.class,
              ProxyCandidates.class,
              ProxyCap.class,
              ProxyForm.class,
              ProxyReason.class,
              ProxyRefusal.class,
              ProxyRelation.class,
              ProxyRule.class,
              Reduction.class,
              RejectedWriteIn.class,
              RelationRule.class,
              RightsGround.class,
              RuleOrder.class,
              SeatResult.Awaited.class,
              SeatResult.Cause.class,
              ShortfallPool.class,
              ShortfallRule.class,
              org.jiceng.election.StepKind.class,
              StopRule.class,
              SubDelegation.class,
              SurplusKind.class,
              TieRule.class,
              TurnoutCounter.class,
              UnbackedWriteIn.class,
              UncheckedRule.class,
              VoidCode.class,
              VoidReason.class,
              WomanRule.class,
              WriteInRule.class)
          .add(Body.class, DateAnchor.class)
          .add(Issue.class)
          .add(
              Authority.class,
              Base.class,
              Citation.class,
              Comparison.class,
              Confidence.class,
              DocumentRef.class,
              PeriodConvention.class,
              Threshold.class,
              Unknown.class,
              Working.class)
          .add(CommitteeKind.class, Gained.class, Office.class, RosterIssue.class)
          .add(
              EducationLevel.class,
              Kinship.class,
              PartyStanding.class,
              PersonIssue.class,
              Sex.class)
          .add(
              NominationKind.class,
              PassMark.class,
              RecommendationIssue.class,
              RecommendingBody.class,
              ScoreBasis.class,
              SlateState.class,
              SlateStep.class,
              org.jiceng.recommendation.StepKind.class)
          .add(
              AgeDay.class,
              AuditGate.class,
              AuditRule.Deadline.class,
              ChoosingBody.class,
              CommitteeRole.class,
              Departure.class,
              ElectorFact.class,
              ElectorSpan.class,
              org.jiceng.register.Ground.class,
              GroundFinding.class,
              HelperBar.class,
              LeavingGround.class,
              LeavingTrigger.class,
              Locality.class,
              ObjectionFinding.class,
              ObjectionState.class,
              RegisterIssue.class,
              RegisterKind.class,
              RegisterStatus.class,
              RulingResult.class)
          .add(
              LateOutcome.class,
              OfficeEnd.class,
              RenewalIssue.class,
              Stage.class,
              Term.class,
              UnitStatus.class)
          .add(
              AnswerKind.class,
              CompetentReplies.class,
              ConditionCode.class,
              CrossKind.class,
              CrossKind.Meaning.class,
              org.jiceng.review.Ground.class,
              ListSeverity.class,
              OwedReply.class,
              PanelSummary.class,
              PanelSummary.Line.class,
              Posts.class,
              ReviewIssue.class,
              SanctionKind.class,
              Standing.class,
              Status.class,
              Track.class)
          .add(Hiding.class, NotComparable.class, QuantileRule.class, RollupIssue.class)
          .add(
              Analysis.class,
              Effect.class,
              FromLatest.class,
              InSpan.class,
              Layer.class,
              LookBack.Months.class,
              LookBack.Permanent.class,
              LookBack.UntilRectified.class,
              NeededAndFound.class,
              Outlook.class,
              Owed.class,
              Remark.class,
              RemarkKind.class,
              RuleIssue.class,
              Span.class,
              UntilDate.class,
              Verdict.class)
          .add(
              CandidacyCourse.End.class,
              ElectionCourse.State.class,
              FiguresIssue.class,
              GivenFigure.class,
              Trait.class)
          .add(Bilingual.class, Message.class)
          .add(SuccessionKind.class, UnitIssue.class, UnitKind.class, UnitLevel.class)
          .add(FileIssue.class)
          .build();

  private TextFamily() {}

  /** The family of {@code base}, a kind of text. */
  static Family of(Class<?> base) {
    ImmutableBiMap.Builder<String, Class<?>> members = ImmutableBiMap.builder();
    MEMBERS.stream()
        .filter(base::isAssignableFrom)
        .forEach(member -> members.put(name(member), member));
    return new Family(base, members.buildOrThrow());
  }

  private static String name(Class<?> member) {
    String whole = member.getCanonicalName();
    return whole.substring("org.jiceng.".length());
  }
}
