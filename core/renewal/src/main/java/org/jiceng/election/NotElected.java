package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was not elected and may stand in another vote, as the method says. */
final class NotElected {
  private final Contenders contenders;

  /** Whether the list alone stands again; persons written in stand where nothing says so. */
  private final boolean listAlone;

  NotElected(ElectionMethod method, Contenders contenders) {
    this.contenders = contenders;
    this.listAlone =
        method.shortfallPool().known().equals(Optional.of(ShortfallPool.LISTED_NOT_ELECTED));
  }

  /** Who is not {@code in}, the list in its order. */
  ImmutableList<Contender> inOrder(List<Contender> in) {
    return pool(in).collect(toImmutableList());
  }

  /** Who is not {@code in}, most votes first; equal votes in the order of the list. */
  ImmutableList<Contender> byVotes(List<Contender> in) {
    return pool(in)
        .sorted(Comparator.comparingInt(Contender::votes).reversed())
        .collect(toImmutableList());
  }

  private Stream<Contender> pool(List<Contender> in) {
    return contenders.all().stream()
        .filter(one -> !in.contains(one))
        .filter(one -> !listAlone || one.standing() == Contender.Standing.LISTED);
  }
}
