package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * A blank sheet: facts, each with a place in the first word that has room for its declared range.
 * Immutable. The facts stand in the order in which they were given; one fact stands once.
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
    int[] ends = new int[facts.size()]; // of what each word holds so far
    int used = 0;
    for (int fact = 0; fact < lanes.length; fact++) {
      int word = 0;
      Lane lane = Lane.of(facts.get(fact).range(), word, ends[word]);
      while (lane.end() > Long.SIZE) {
        word++;
        lane = Lane.of(facts.get(fact).range(), word, ends[word]);
      }
      lanes[fact] = lane;
      ends[word] = lane.end();
      used = Math.max(used, word + 1);
    }
    this.words = used;
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
    long first = 0;
    long second = 0;
    long[] further = words > 2 ? new long[words] : FactSheet.NONE;
    long[] partly = FactSheet.NONE;
    for (int fact = 0; fact < lanes.length; fact++) {
      long value = facts.get(fact).word(subject);
      Lane lane = lanes[fact];
      long filled = lane.filled(value);
      if (lane.word() == 0) {
        first |= filled;
      } else if (lane.word() == 1) {
        second |= filled;
      } else {
        further[lane.word()] |= filled;
      }
      if (Bounds.least(value) != Bounds.greatest(value) && value != Bounds.NOT_KNOWN) {
        if (partly.length == 0) {
          partly = new long[lanes.length];
          Arrays.fill(partly, Bounds.NOT_KNOWN);
        }
        partly[fact] = value;
      }
    }
    return new FactSheet(this, first, second, further, partly);
  }

  /** What is known of a fact on {@code sheet}, as {@link ScalarFact#word} says it. */
  long word(FactSheet sheet, int fact) {
    Lane lane = lanes[fact];
    long code = lane.code(sheet.lanes(lane.word()));
    long inexact = (lane.span() - code) >> (Long.SIZE - 1); // all ones or none, without a branch
    long exact = Bounds.word((int) (code + lane.least()));
    return (exact & ~inexact) | (sheet.partlyKnown(fact) & inexact);
  }

  /** The place of a fact's guard, counted in bits from the first word on. */
  int place(int fact) {
    Lane lane = lanes[fact];
    return lane.word() * Long.SIZE + lane.end() - 1;
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

  /** As {@link #bounds}, for the sheets of subjects. */
  public SheetBounds sheetBounds(int[] low, int[] high) {
    checkOneEach(low, high);
    SheetBounds bounds = new SheetBounds(this, words);
    for (int fact = 0; fact < lanes.length; fact++) {
      bounds.add(lanes[fact], low[fact], high[fact]);
    }
    return bounds;
  }

  private void checkOneEach(int[] low, int[] high) {
    checkArgument(low.length == lanes.length && high.length == lanes.length, "one each is needed");
  }
}
