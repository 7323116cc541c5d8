package org.jiceng.io.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Fallback;
import org.jiceng.election.PoolCut;
import org.jiceng.election.ProxyCap;
import org.jiceng.election.Reduction;
import org.jiceng.election.StopRule;
import org.jiceng.fact.Body;
import org.jiceng.io.document.LawMembers;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.text.Text;

/** An election's method as members of a JSON document. */
final class MethodMembers {

  private MethodMembers() {}

  static ImmutableMap<String, Object> of(ElectionMethod method) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("name", LawMembers.words(method.name()));
    method
        .parameters()
        .forEach((parameter, setting) -> members.put(parameter.name(), setting(setting)));
    return members.buildOrThrow();
  }

  /** An open parameter has its readings instead of a value. */
  private static ImmutableMap<String, Object> setting(Setting<? extends Text> setting) {
    return setting.isKnown()
        ? ImmutableMap.of(
            "value", value(setting.value()), "citation", LawMembers.of(setting.citation()))
        : ImmutableMap.of(
            "readings",
            setting.readings().stream().map(MethodMembers::value).collect(toImmutableList()),
            "citation",
            LawMembers.of(setting.citation()));
  }

  private static Object value(Text value) {
    if (value instanceof Threshold threshold) {
      return LawMembers.of(threshold);
    }
    if (value instanceof Body body) {
      return body.code();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Reduction reduction) {
      return reduction
          .consent()
          .<Object>map(
              consent ->
                  ImmutableMap.of(
                      "consent", LawMembers.of(consent),
                      "minimumSeats", reduction.minimumSeats()))
          .orElse("NOT_ALLOWED");
    }
    if (value instanceof StopRule stop) {
      return stop.decidedBy()
          .<Object>map(
              body ->
                  ImmutableMap.of(
                      "decidedBy", body.code(),
                      "comparison", stop.comparison().name(),
                      "elected", stop.elected(),
                      "headRequired", stop.headRequired(),
                      "afterRound", stop.afterRound()))
          .orElse("NOT_ALLOWED");
    }
    if (value instanceof ProxyCap cap) {
      return cap.most().<Object>map(most -> most).orElse("NO_LIMIT");
    }
    if (value instanceof PoolCut cut) {
      return cut.surplus().<Object>map(LawMembers::of).orElse("NOBODY_LEFT_OUT");
    }
    if (value instanceof Fallback fallback) {
      return fallback.share().<Object>map(LawMembers::of).orElse("NONE");
    }
    throw new IllegalArgumentException("no form for " + value.getClass());
  }
}
