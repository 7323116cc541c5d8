package org.jiceng.fact;

/**
 * The place of one fact on a form: some bits of one word, and above them a guard that is kept clear
 * on the sheet. The bits hold by how much the value exceeds the least of its range; one more than
 * the range has stands for what is missing or only partly known.
 *
 * @param word which word
 * @param shift the lowest bit
 * @param bits how many bits without the guard
 * @param least the least of the range
 * @param span how far the range reaches above its least
 */
record Lane(int word, int shift, int bits, int least, long span) {

  static Lane of(Bounds range, int word, int shift) {
    long span = (long) range.greatest() - range.least();
    int bits = Long.SIZE - Long.numberOfLeadingZeros(span + 1);
    return new Lane(word, shift, bits, range.least(), span);
  }

  /** The bit after the guard. */
  int end() {
    return shift + bits + 1;
  }

  /** The guard, set. */
  long guard() {
    return 1L << (shift + bits);
  }

  /** The lane's bits, all set. */
  long all() {
    return guard() - (1L << shift);
  }

  /** The lane with {@code word}, bounds within the range or what is not known, filled in. */
  long filled(long word) {
    int value = Bounds.least(word);
    return (value == Bounds.greatest(word) ? (long) value - least : span + 1) << shift;
  }

  /** Whether any value of the range lies from {@code low} to {@code high}. */
  boolean reaches(int low, int high) {
    return high >= least && (long) low - least <= span;
  }

  /** The lane with the value of the range that is nearest to {@code bound} filled in. */
  long place(int bound) {
    return Math.max(0, Math.min((long) bound - least, span)) << shift;
  }

  /** What {@code filled} holds in this lane. */
  long code(long filled) {
    return (filled & all()) >>> shift;
  }
}
