package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Many ballots of one list in three bits a line, for counting at memory speed. Immutable.
 *
 * <p>Ballots stand in blocks of 64. A block has three words for each line, one bit a ballot:
 * whether the line is in favour, whether it is against, whether it abstains; against and abstaining
 * at once is spoilt, none of them is blank. So a block costs as many words as its lines ask for,
 * whatever their number, and 64 ballots are tested and counted at once.
 *
 * <p>Ids are dropped: a packed ballot is called by its number, counted from 1. Names written in are
 * kept.
 */
public final class PackedBallots {
  /** Ballots in a block. */
  static final int BLOCK = Long.SIZE;

  private final int lines;
  private final int size;
  private final long[] words;
  private final ImmutableMap<Integer, ImmutableList<String>> written;

  private PackedBallots(
      int lines, int size, long[] words, ImmutableMap<Integer, ImmutableList<String>> written) {
    this.lines = lines;
    this.size = size;
    this.words = words;
    this.written = written;
  }

  /**
   * Packs {@code ballots} in their order.
   *
   * @throws IllegalArgumentException if one has another number of lines
   */
  public static PackedBallots of(int lines, Iterable<Ballot> ballots) {
    Builder builder = new Builder(lines);
    ballots.forEach(builder::add);
    return builder.build();
  }

  /** How many lines each ballot has. */
  public int lines() {
    return lines;
  }

  /** How many ballots there are. */
  public int size() {
    return size;
  }

  /** What stands on a line of a ballot, both counted from 0. */
  public Mark mark(int ballot, int line) {
    checkElementIndex(ballot, size, "ballot");
    checkElementIndex(line, lines, "line");
    int at = at(ballot, lines) + line;
    int code =
        bit(words[at], ballot)
            | bit(words[at + lines], ballot) << 1
            | bit(words[at + 2 * lines], ballot) << 2;
    return switch (code) {
      case 0 -> Mark.BLANK;
      case 1 -> Mark.FOR;
      case 2 -> Mark.AGAINST;
      case 4 -> Mark.ABSTAIN;
      default -> Mark.SPOILT;
    };
  }

  private static int bit(long word, int ballot) {
    return (int) (word >>> ballot) & 1;
  }

  /** Where the block of {@code ballot} begins. */
  private static int at(int ballot, int lines) {
    return Math.multiplyExact(ballot / BLOCK, 3 * lines);
  }

  /** The ballots one by one, unpacked when they are read; the number of each is its id. */
  public List<Ballot> ballots() {
    return new AbstractList<>() {
      @Override
      public Ballot get(int index) {
        checkElementIndex(index, size);
        return ballot(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  Ballot ballot(int index) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builderWithExpectedSize(lines);
    for (int line = 0; line < lines; line++) {
      marks.add(mark(index, line));
    }
    return new Ballot(
        id(index), marks.build(), written.getOrDefault(index, ImmutableList.<String>of()));
  }

  static String id(int index) {
    return Long.toString(index + 1L);
  }

  /** Block by block; in a block all lines in favour, then against, then abstaining. */
  long[] words() {
    return words;
  }

  /** The names on each ballot that has some, by its index, in the order of the ballots. */
  ImmutableMap<Integer, ImmutableList<String>> written() {
    return written;
  }

  /** How many ballots; their marks are not printed. */
  @Override
  public String toString() {
    return size + " packed ballots of " + lines + " lines";
  }

  /** Packs ballots as they come, at most as many as fill 2^31 words. Mutable, for one thread. */
  public static final class Builder {
    private final int lines;
    private final ImmutableMap.Builder<Integer, ImmutableList<String>> written =
        ImmutableMap.builder();
    private long[] words = new long[0];
    private int size;

    /** No ballot yet; each will have {@code lines} lines. */
    public Builder(int lines) {
      checkArgument(lines >= 0, "lines below zero: %s", lines);
      this.lines = lines;
    }

    /**
     * Appends a ballot; its id is dropped.
     *
     * @throws IllegalArgumentException if it has another number of lines
     */
    public Builder add(Ballot ballot) {
      return add(ballot.lines(), ballot.writeIns());
    }

    /**
     * Appends a ballot with these marks and names.
     *
     * @throws IllegalArgumentException if it has another number of lines
     */
    public Builder add(List<Mark> marks, ImmutableList<String> names) {
      checkArgument(marks.size() == lines, "%s lines, not %s", marks.size(), lines);
      int at = at(size, lines);
      makeRoom(at);
      long ballot = 1L << size;
      for (int line = 0; line < lines; line++) {
        switch (marks.get(line)) {
          case FOR -> words[at + line] |= ballot;
          case AGAINST -> words[at + lines + line] |= ballot;
          case ABSTAIN -> words[at + 2 * lines + line] |= ballot;
          case SPOILT -> {
            words[at + lines + line] |= ballot;
            words[at + 2 * lines + line] |= ballot;
          }
          case BLANK -> {}
        }
      }
      if (!names.isEmpty()) {
        written.put(size, names);
      }
      size = Math.incrementExact(size);
      return this;
    }

    private void makeRoom(int at) {
      int needed = Math.addExact(at, 3 * lines);
      if (needed > words.length) {
        words = Arrays.copyOf(words, Math.max(needed, words.length + (words.length >> 1)));
      }
    }

    /** The ballots so far. */
    public PackedBallots build() {
      int end = size == 0 ? 0 : at(size - 1, lines) + 3 * lines;
      return new PackedBallots(lines, size, Arrays.copyOf(words, end), written.buildOrThrow());
    }
  }
}
