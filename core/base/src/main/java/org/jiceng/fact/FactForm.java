package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A blank sheet: facts, each with a place in words that its declared range fills. Immutable. The
 * facts stand in the order in which they were given; one fact stands once.
 *
 * @param <S> the subject's type
 */
public final class FactForm<S> {
  private final ImmutableList<ScalarFact<S>> facts;
  private final Lane[] lanes;
  private final int words;

  private FactForm(ImmutableList<ScalarFact<S>> facts) {
    this.facts = facts;
    this.lanes = new Lane[facts.size()];
    int word = 0;
    int shift = 0;
    for (int fact = 0; fact < lanes.length; fact++) {
      Lane lane = Lane.of(facts.get(fact).range(), word, shift);
      if (lane.end() > Long.SIZE) {
        word++;
        lane = Lane.of(facts.get(fact).range(), word, 0);
      }
      lanes[fact] = lane;
      shift = lane.end();
    }
    this.words = lanes.length == 0 ? 0 : word + 1;
  }

  /** The form of {@code facts}. */
  public static <S> FactForm<S> of(Iterable<ScalarFact<S>> facts) {
    return new FactForm<>(ImmutableSet.copyOf(facts).asList());
  }

  /** The facts. */
  public ImmutableList<ScalarFact<S>> facts() {
    return facts;
  }

  /**
   * The sheet of {@code subject}: each fact is read once, now. A sheet does not follow what is
   * learnt later; a subject about which more becomes known is another subject with another sheet.
   *
   * @throws IllegalArgumentException if a value lies outside the declared range of its fact
   */
  public FactSheet sheet(S subject) {
    long[] filled = new long[words];
    long[] partly = FactSheet.NONE;
    for (int fact = 0; fact < lanes.length; fact++) {
      long value = facts.get(fact).word(subject);
      Lane lane = lanes[fact];
      filled[lane.word()] |= lane.filled(value);
      if (Bounds.least(value) != Bounds.greatest(value) && value != Bounds.NOT_KNOWN) {
        if (partly.length == 0) {
          partly = new long[lanes.length];
          Arrays.fill(partly, Bounds.NOT_KNOWN);
        }
        partly[fact] = value;
      }
    }
    return new FactSheet(this, filled, partly);
  }

  /** What is known of a fact on {@code sheet}, as {@link ScalarFact#word} says it. */
  long word(FactSheet sheet, int fact) {
    Lane lane = lanes[fact];
    long code = lane.code(sheet.lanes(lane.word()));
    if (code <= lane.span()) {
      return Bounds.word((int) (code + lane.least()));
    }
    return sheet.partlyKnown(fact);
  }

  /**
   * Bounds on the facts at once, by their places: each from {@code low} to {@code high}, both
   * included. Nothing is within if the one is above the other, and everything, even what is
   * missing, if they are the least and the greatest of all numbers. Subjects are read as they are.
   */
  public FactBounds<S> bounds(int[] low, int[] high) {
    checkOneEach(low, high);
    return new SubjectBounds<>(facts, low, high);
  }

  /** As {@link #bounds(int[], int[])}, for subjects of whom {@code sheets} gives the sheet. */
  public FactBounds<S> bounds(int[] low, int[] high, Function<? super S, FactSheet> sheets) {
    checkOneEach(low, high);
    SheetBounds<S> bounds = new SheetBounds<>(this, words, sheets);
    for (int fact = 0; fact < lanes.length; fact++) {
      bounds.add(fact, lanes[fact], low[fact], high[fact]);
    }
    return bounds;
  }

  private void checkOneEach(int[] low, int[] high) {
    checkArgument(low.length == lanes.length && high.length == lanes.length, "one each is needed");
  }
}
