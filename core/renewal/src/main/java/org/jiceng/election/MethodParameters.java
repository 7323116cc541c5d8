package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;
import org.jiceng.text.Text;

/** The parameters of a method by name, and their lines. */
final class MethodParameters {

  private MethodParameters() {}

  static ImmutableMap<Parameter, Setting<? extends Text>> of(ElectionMethod method) {
    return ImmutableMap.<Parameter, Setting<? extends Text>>builder()
        .put(Parameter.CANDIDACY, method.candidacy())
        .put(Parameter.SURPLUS, method.surplus())
        .put(Parameter.SURPLUS_KIND, method.surplusKind())
        .put(Parameter.PROXIES, method.proxies())
        .put(Parameter.PROXY_CAP, method.proxyCap())
        .put(Parameter.PROXY_CANDIDATES, method.proxyCandidates())
        .put(Parameter.PROXY_FORM, method.proxyForm())
        .put(Parameter.SUB_DELEGATION, method.subDelegation())
        .put(Parameter.QUORUM, method.quorum())
        .put(Parameter.TURNOUT_COUNTER, method.turnoutCounter())
        .put(Parameter.PRINCIPALS, method.principals())
        .put(Parameter.BALLOT_CHECK, method.ballotCheck())
        .put(Parameter.SEQUENCE, method.sequence())
        .put(Parameter.PAPER_FORM, method.paperForm())
        .put(Parameter.OVER_VOTE, method.overVote())
        .put(Parameter.OVER_VOTE_TEST, method.overVoteTest())
        .put(Parameter.WRITE_IN, method.writeIn())
        .put(Parameter.UNBACKED_WRITE_IN, method.unbackedWriteIn())
        .put(Parameter.WRITE_IN_DECIDER, method.writeInDecider())
        .put(Parameter.MAJORITY, method.majority())
        .put(Parameter.FALLBACK, method.fallback())
        .put(Parameter.TIE, method.tie())
        .put(Parameter.SHORTFALL, method.shortfall())
        .put(Parameter.SHORTFALL_POOL, method.shortfallPool())
        .put(Parameter.POOL_CUT, method.poolCut())
        .put(Parameter.ANOTHER_QUORUM, method.anotherQuorum())
        .put(Parameter.ANOTHER_MAJORITY, method.anotherMajority())
        .put(Parameter.ANOTHER_FALLBACK, method.anotherFallback())
        .put(Parameter.REDUCTION, method.reduction())
        .put(Parameter.STOP, method.stop())
        .put(Parameter.WOMAN, method.woman())
        .put(Parameter.RELATION, method.relation())
        .put(Parameter.RULE_ORDER, method.ruleOrder())
        .put(Parameter.CONFIRMATION, method.confirmation())
        .buildOrThrow();
  }

  /**
   * Whether {@code parameter} has a say in a vote on one office. The order of two rules has none
   * where one of them is missing, nor has anything about proxies or a fallback where there is none.
   */
  static boolean canAct(Parameter parameter, ElectionMethod method) {
    return switch (parameter) {
      case SEQUENCE, PAPER_FORM, OVER_VOTE_TEST -> false;
      case RULE_ORDER ->
          !method.woman().readings().equals(ImmutableList.of(WomanRule.NONE))
              && !method.relation().readings().equals(ImmutableList.of(RelationRule.NONE));
      case PROXY_CAP, PROXY_CANDIDATES, PROXY_FORM, SUB_DELEGATION, PRINCIPALS ->
          !method.proxies().readings().equals(ImmutableList.of(ProxyRule.NOT_ALLOWED));
      case FALLBACK -> !method.fallback().readings().equals(ImmutableList.of(Fallback.none()));
      case ANOTHER_FALLBACK ->
          !method.anotherFallback().readings().equals(ImmutableList.of(Fallback.none()));
      default -> true;
    };
  }

  static boolean isKnown(Parameter parameter, ElectionMethod method) {
    return Objects.requireNonNull(of(method).get(parameter)).isKnown();
  }

  /** The line of {@code parameter} in {@code method}. */
  static Text line(Parameter parameter, ElectionMethod method) {
    return line(parameter, Objects.requireNonNull(of(method).get(parameter)));
  }

  /** As {@code Quorum: at least 4/5 of those entitled to attend. Regulations …, art. …}. */
  static Text line(Parameter parameter, Setting<? extends Text> setting) {
    return setting instanceof Unknown<? extends Text> open
        ? ElectionText.PARAMETER_OPEN.with(ImmutableMap.of("name", parameter, "open", open))
        : ElectionText.PARAMETER.with(
            ImmutableMap.of(
                "name", parameter, "value", value(setting), "citation", setting.citation()));
  }

  /** The value in words, or that it is unknown. */
  static Text value(Setting<? extends Text> setting) {
    if (setting instanceof Unknown<? extends Text> open) {
      return open;
    }
    Text value = setting.value();
    return value instanceof Threshold threshold && MethodDefaults.asksForNothing(threshold)
        ? ElectionText.NO_SHARE
        : value;
  }
}
