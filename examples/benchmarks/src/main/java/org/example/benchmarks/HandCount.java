package org.example.benchmarks;

/**
 * A count as somebody would write it by hand for just these rules: two bits a line, ballot by
 * ballot, the over-vote test by a mask.
 */
final class HandCount {
  private static final int LINES = Long.SIZE / 2;
  private static final long IN_FAVOUR = 0x5555_5555_5555_5555L;

  /** Blank 0, in favour 1, against 2, abstaining 3. */
  private final long[] words;

  private final int candidates;
  private final int seats;
  private final int wordsOfBallot;

  HandCount(Papers papers) {
    candidates = papers.candidates;
    seats = papers.seats;
    wordsOfBallot = (candidates + LINES - 1) / LINES;
    words = new long[papers.number() * wordsOfBallot];
    for (int paper = 0; paper < papers.number(); paper++) {
      for (int line = 0; line < candidates; line++) {
        long code =
            switch (papers.mark(paper, line)) {
              case BLANK, SPOILT -> 0;
              case FOR -> 1;
              case AGAINST -> 2;
              case ABSTAIN -> 3;
            };
        words[paper * wordsOfBallot + line / LINES] |= code << 2 * (line % LINES);
      }
    }
  }

  /** Four counts for each line, then how many ballots are invalid. */
  int[] count() {
    int[] counts = new int[4 * candidates + 1];
    for (int at = 0; at < words.length; at += wordsOfBallot) {
      int chosen = 0;
      for (int word = at; word < at + wordsOfBallot; word++) {
        chosen += Long.bitCount(words[word] & ~(words[word] >>> 1) & IN_FAVOUR);
      }
      if (chosen > seats) {
        counts[4 * candidates]++;
        continue;
      }
      int line = 0;
      for (int word = at; word < at + wordsOfBallot; word++) {
        long rest = words[word];
        int end = Math.min(candidates, line + LINES);
        for (; line < end; line++) {
          counts[4 * line + (int) (rest & 3)]++;
          rest >>>= 2;
        }
      }
    }
    return counts;
  }

  /** A plain sum over the words. */
  long plainSum() {
    long sum = 0;
    for (long word : words) {
      sum += word;
    }
    return sum;
  }
}
