package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;
import org.jiceng.text.Bilingual;

/**
 * The parameters of a method as a golden election writes them. Each may be {@code unknown}, or
 * {@code unknown: one reading | another reading}.
 */
final class MethodWords {
  private static final Instrument CASE =
      Instruments.policy(
          "CASE", new Bilingual("本例自定", "Laid down for this case"), LocalDate.of(1949, 10, 1));
  private static final Splitter BARS = Splitter.on('|').trimResults();

  private MethodWords() {}

  /** {@code method} with {@code parameter} as {@code words} say. */
  static ElectionMethod set(ElectionMethod method, Parameter parameter, String words) {
    ImmutableElectionMethod of = Methods.vary(method);
    return switch (parameter) {
      case CANDIDACY -> of.withCandidacy(read(words, Candidacy::valueOf));
      case SURPLUS -> of.withSurplus(read(words, MethodWords::threshold));
      case SURPLUS_KIND -> of.withSurplusKind(read(words, SurplusKind::valueOf));
      case PROXIES -> of.withProxies(read(words, ProxyRule::valueOf));
      case PROXY_CAP -> of.withProxyCap(read(words, MethodWords::cap));
      case PROXY_CANDIDATES -> of.withProxyCandidates(read(words, ProxyCandidates::valueOf));
      case PROXY_FORM -> of.withProxyForm(read(words, ProxyForm::valueOf));
      case SUB_DELEGATION -> of.withSubDelegation(read(words, SubDelegation::valueOf));
      case PRINCIPALS -> of.withPrincipals(read(words, Principals::valueOf));
      case QUORUM -> withQuorum(of, read(words, MethodWords::threshold));
      case TURNOUT_COUNTER -> of.withTurnoutCounter(read(words, TurnoutCounter::valueOf));
      case BALLOT_CHECK -> of.withBallotCheck(read(words, BallotCheck::valueOf));
      case SEQUENCE -> of.withSequence(read(words, OfficeSequence::valueOf));
      case PAPER_FORM -> of.withPaperForm(read(words, PaperForm::valueOf));
      case OVER_VOTE_TEST -> of.withOverVoteTest(read(words, OverVoteTest::valueOf));
      case OVER_VOTE -> of.withOverVote(read(words, OverVote::valueOf));
      case WRITE_IN -> of.withWriteIn(read(words, WriteInRule::valueOf));
      case UNBACKED_WRITE_IN -> of.withUnbackedWriteIn(read(words, UnbackedWriteIn::valueOf));
      case WRITE_IN_DECIDER -> of.withWriteInDecider(read(words, MethodWords::body));
      case MAJORITY -> withMajority(of, read(words, MethodWords::threshold));
      case FALLBACK -> withFallback(of, read(words, MethodWords::fallback));
      case ANOTHER_FALLBACK -> of.withAnotherFallback(read(words, MethodWords::fallback));
      case TIE -> of.withTie(read(words, TieRule::valueOf));
      case SHORTFALL -> of.withShortfall(read(words, ShortfallRule::valueOf));
      case SHORTFALL_POOL -> of.withShortfallPool(read(words, ShortfallPool::valueOf));
      case POOL_CUT -> of.withPoolCut(read(words, MethodWords::poolCut));
      case ANOTHER_QUORUM -> of.withAnotherQuorum(read(words, MethodWords::threshold));
      case ANOTHER_MAJORITY -> of.withAnotherMajority(read(words, MethodWords::threshold));
      case REDUCTION -> of.withReduction(read(words, MethodWords::reduction));
      case STOP -> of.withStop(read(words, MethodWords::stop));
      case WOMAN -> of.withWoman(read(words, WomanRule::valueOf));
      case RELATION -> of.withRelation(read(words, RelationRule::valueOf));
      case RULE_ORDER -> of.withRuleOrder(read(words, RuleOrder::valueOf));
      case CONFIRMATION -> of.withConfirmation(read(words, Confirmation::valueOf));
    };
  }

  /** Another vote follows the first one, unless it has its own quorum. */
  private static ElectionMethod withQuorum(ImmutableElectionMethod of, Setting<Threshold> quorum) {
    boolean own = !of.anotherQuorum().equals(of.quorum());
    return own ? of.withQuorum(quorum) : of.withQuorum(quorum).withAnotherQuorum(quorum);
  }

  private static ElectionMethod withMajority(
      ImmutableElectionMethod of, Setting<Threshold> majority) {
    boolean own = !of.anotherMajority().equals(of.majority());
    return own
        ? of.withMajority(majority)
        : of.withMajority(majority).withAnotherMajority(majority);
  }

  private static <T> Setting<T> read(String words, Function<String, T> value) {
    if (!words.startsWith("unknown")) {
      return new Provision<>(value.apply(words), cited("set"));
    }
    ImmutableList<T> readings =
        words.equals("unknown")
            ? ImmutableList.of()
            : BARS.splitToStream(words.substring("unknown:".length()))
                .map(value)
                .collect(toImmutableList());
    return new Unknown<>(cited("left-open"), readings);
  }

  private static Citation cited(String word) {
    return Citation.unverified(CASE, word, Confidence.INFERRED);
  }

  /** As a majority, it is the other vote's as well, unless that has its own. */
  private static ElectionMethod withFallback(
      ImmutableElectionMethod of, Setting<Fallback> fallback) {
    boolean own = !of.anotherFallback().equals(of.fallback());
    return own
        ? of.withFallback(fallback)
        : of.withFallback(fallback).withAnotherFallback(fallback);
  }

  /** As {@code none} or {@code more votes with at least 1/3 of BALLOTS_CAST}. */
  private static Fallback fallback(String words) {
    String with = "more votes with ";
    return words.equals("none")
        ? Fallback.none()
        : Fallback.moreVotesWith(threshold(words.substring(with.length())));
  }

  private static ProxyCap cap(String words) {
    return words.equals("none") ? ProxyCap.none() : ProxyCap.of(Integer.parseInt(words));
  }

  /** As {@code more than 1/2 of PRESENT} or {@code at least 4/5 of ENTITLED}. */
  static Threshold threshold(String words) {
    List<String> parts = Splitter.on(' ').splitToList(words);
    List<String> share = Splitter.on('/').splitToList(parts.get(2));
    return new Threshold(
        Base.valueOf(parts.get(4)),
        comparison(parts.get(0) + " " + parts.get(1)),
        Fraction.of(Integer.parseInt(share.get(0)), Integer.parseInt(share.get(1))));
  }

  private static Comparison comparison(String words) {
    return switch (words) {
      case "more than" -> Comparison.MORE_THAN;
      case "at least" -> Comparison.AT_LEAST;
      default -> throw new IllegalArgumentException("no comparison: " + words);
    };
  }

  /** As {@code none} or {@code more than 0/1 of SEATS}. */
  private static PoolCut poolCut(String words) {
    return words.equals("none") ? PoolCut.none() : PoolCut.to(threshold(words));
  }

  /** As {@code not allowed} or {@code at least 1/2 of PRESENT, never below 3}. */
  private static Reduction reduction(String words) {
    List<String> parts = Splitter.on(", never below ").splitToList(words);
    return words.equals("not allowed")
        ? Reduction.notAllowed()
        : Reduction.withConsent(threshold(parts.get(0)), Integer.parseInt(parts.get(1)));
  }

  /** As {@code never} or {@code by ASSEMBLY with more than 3 after round 1}. */
  private static StopRule stop(String words) {
    List<String> parts = Splitter.on(' ').splitToList(words);
    if (words.equals("never")) {
      return StopRule.never();
    }
    StopRule rule =
        StopRule.by(
                body(parts.get(1)),
                comparison(parts.get(3) + " " + parts.get(4)),
                Integer.parseInt(parts.get(5)))
            .afterRound(Integer.parseInt(parts.get(8)));
    return words.endsWith(" and the head") ? rule.withHead() : rule;
  }

  /** A body that has no other name than its code. */
  static Body body(String code) {
    return Body.of(code, code, code);
  }
}
