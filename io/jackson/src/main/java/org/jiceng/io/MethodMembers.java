package org.jiceng.io;

import com.google.common.collect.ImmutableMap;
import org.jiceng.election.ElectionMethod;
import org.jiceng.fact.Body;
import org.jiceng.law.Provision;
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
        .forEach((parameter, provision) -> members.put(parameter.name(), provision(provision)));
    return members.buildOrThrow();
  }

  private static ImmutableMap<String, Object> provision(Provision<? extends Text> provision) {
    return ImmutableMap.of(
        "value", value(provision.value()), "citation", LawMembers.of(provision.citation()));
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
    throw new IllegalArgumentException("no form for " + value.getClass());
  }
}
