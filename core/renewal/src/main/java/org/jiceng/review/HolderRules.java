package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.fact.Truth;
import org.jiceng.person.Kinships;

/** What is found where somebody holds a post outside the elected bodies. */
final class HolderRules {
  private final CrossPolicy policy;
  private final Kinships kinships;
  private final Consumer<CrossFinding> found;

  HolderRules(CrossPolicy policy, Kinships kinships, Consumer<CrossFinding> found) {
    this.policy = policy;
    this.kinships = kinships;
    this.found = found;
  }

  /** Compares {@code holder} with the candidates of the post's place. */
  void check(PostHolder holder, List<CrossEntry> group) {
    ImmutableList<CrossEntry> apart =
        group.stream()
            .filter(one -> holder.post().apart().contain(one.candidate()))
            .collect(toImmutableList());
    for (CrossEntry one : apart) {
      if (one.person().equals(holder.person())) {
        add(CrossKind.POST_HELD, ImmutableList.of(one), holder);
      } else if (related(one, holder) == Truth.TRUE) {
        add(CrossKind.RELATIVE_HOLDS_POST, ImmutableList.of(one), holder);
      }
    }
    ImmutableList<CrossEntry> unknown =
        apart.stream()
            .filter(one -> !one.person().equals(holder.person()))
            .filter(one -> related(one, holder) == Truth.UNKNOWN)
            .collect(toImmutableList());
    if (!unknown.isEmpty()) {
      found.accept(PlaceRules.undeclared(holder.unit(), unknown, policy));
    }
  }

  /** No relation counts where the post asks for none. */
  private Truth related(CrossEntry one, PostHolder holder) {
    return holder.post().relatives().isEmpty()
        ? Truth.FALSE
        : kinships.related(one.person(), holder.person(), holder.post().relatives());
  }

  private void add(CrossKind kind, List<CrossEntry> sides, PostHolder holder) {
    OutsidePost post = holder.post();
    found.accept(
        OnePersonRules.finding(
            kind,
            sides,
            ImmutableMap.of("unit", holder.unit(), "one", post.apart(), "other", post.name()),
            post.citation(),
            Optional.empty()));
  }
}
