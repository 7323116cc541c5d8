package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of vote on a day, with what each of the two counters goes by: the library's method, and
 * the law as the second counter has it.
 */
record Preset(VoteKind kind, LocalDate day, ElectionMethod method, SlowLaw law) {
  /** What acts on the list, on seats given up, or on nobody's result. */
  private static final ImmutableSet<Parameter> ELSEWHERE =
      ImmutableSet.of(
          Parameter.CANDIDACY,
          Parameter.SURPLUS,
          Parameter.SURPLUS_KIND,
          Parameter.WRITE_IN_DECIDER,
          Parameter.REDUCTION);

  static Preset of(VoteKind kind, LocalDate day) {
    ElectionMethod first =
        kind.elects().equals(VoteKind.PROVINCIAL)
            ? ProvincialMethod.method()
            : ElectionMethods.of(ElectionKind.valueOf(kind.elects()), day).orElseThrow();
    ElectionMethod method =
        switch (kind.stage()) {
          case FIRST -> first;
          case AMONG_TIED -> first.amongTied();
          case FOR_SEATS_LEFT -> first.forSeatsLeft();
        };
    return new Preset(kind, day, method, new SlowLaw(kind, day));
  }

  /** Every kind in each interval of its law, with the votes that can follow by another method. */
  static ImmutableList<Preset> all() {
    List<Preset> all = new ArrayList<>();
    for (ElectionKind kind : ElectionKind.values()) {
      for (LocalDate day : SlowLaw.firstDays(kind.name())) {
        addAll(kind.name(), day, all);
      }
    }
    return ImmutableList.copyOf(all);
  }

  /** The votes by a method that a province might have. */
  static ImmutableList<Preset> provincial() {
    List<Preset> all = new ArrayList<>();
    addAll(VoteKind.PROVINCIAL, SlowLaw.firstDays(VoteKind.PROVINCIAL).get(0), all);
    return ImmutableList.copyOf(all);
  }

  private static void addAll(String kind, LocalDate day, List<Preset> all) {
    for (VoteKind.Stage stage : VoteKind.Stage.values()) {
      Preset preset = of(new VoteKind(kind, stage), day);
      if (stage == VoteKind.Stage.FIRST || preset.law().follows(stage)) {
        all.add(preset);
      }
    }
  }

  /**
   * All rules that can act on a vote of which nothing is decided but by its papers: presets in
   * which they are equal declare every such vote alike.
   */
  ImmutableList<Object> rules() {
    ImmutableList.Builder<Object> rules = ImmutableList.builder();
    method
        .parameters()
        .forEach(
            (parameter, setting) -> {
              if (!ELSEWHERE.contains(parameter)) {
                rules.add(parameter, setting.isKnown(), setting.readings());
              }
            });
    return rules.addAll(law.answers()).build();
  }

  /** As {@code VILLAGERS_COMMITTEE 2018-12-29}. */
  @Override
  public String toString() {
    return kind + " " + day;
  }
}
