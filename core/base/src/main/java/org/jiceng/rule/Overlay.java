package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jiceng.law.Citation;

/**
 * What one layer changes in the rules of the layers above it. A rule stands here in all the
 * versions that it is to have: they take the place of all versions of the same id, of every scope
 * and every day.
 *
 * @param layer whose it is; never {@link Layer#LAW}, which is what overlays lie upon
 * @param source on what it rests
 * @param rules new rules, and rules that replace those of their id
 * @param removed the ids of rules that are to have no version any more
 * @param holes what {@code rules} leave open between two versions, and why
 * @param <S> the type of the subjects
 */
public record Overlay<S>(
    Layer layer,
    Citation source,
    ImmutableList<Rule<S>> rules,
    ImmutableSet<String> removed,
    ImmutableList<Hole> holes) {

  public Overlay {
    checkArgument(layer != Layer.LAW, "law is no overlay: %s", source.rule());
    checkArgument(
        Sets.intersection(ids(rules), removed).isEmpty(),
        "%s gives and removes the same rule",
        source.rule());
  }

  /** An overlay that adds and replaces {@code rules}. */
  public static <S> Overlay<S> of(Layer layer, Citation source, Iterable<Rule<S>> rules) {
    return new Overlay<>(
        layer, source, ImmutableList.copyOf(rules), ImmutableSet.of(), ImmutableList.of());
  }

  /** This overlay, which also removes the rules of {@code ids}. */
  public Overlay<S> removing(Iterable<String> ids) {
    return new Overlay<>(layer, source, rules, ImmutableSet.copyOf(ids), holes);
  }

  /** This overlay, which means its rules to leave {@code declared} open. */
  public Overlay<S> leavingOpen(Iterable<Hole> declared) {
    return new Overlay<>(layer, source, rules, removed, ImmutableList.copyOf(declared));
  }

  /** The ids of all rules that it touches. */
  ImmutableSet<String> ids() {
    return Sets.union(ids(rules), removed).immutableCopy();
  }

  private static <S> ImmutableSet<String> ids(ImmutableList<Rule<S>> rules) {
    return rules.stream().map(Rule::id).collect(toImmutableSet());
  }
}
