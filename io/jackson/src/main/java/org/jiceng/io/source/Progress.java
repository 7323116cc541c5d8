package org.jiceng.io.source;

/** Is told now and then how far a reading has come, and may end it. */
@FunctionalInterface
public interface Progress {

  /**
   * Told after every few thousand rows and at the end. A reading with nobody to tell goes on.
   *
   * @param bytes how many bytes of the source were read so far
   * @param rows how many rows so far, good and bad
   * @return whether to go on; if not, the reading ends as {@link Ending#STOPPED}
   */
  boolean reached(long bytes, long rows);

  /** Goes on whatever happens. */
  static Progress unwatched() {
    return (bytes, rows) -> true;
  }
}
