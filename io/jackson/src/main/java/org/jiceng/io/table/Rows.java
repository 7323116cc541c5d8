package org.jiceng.io.table;

import java.io.IOException;
import org.jiceng.io.attribute.Attributes;
import org.jspecify.annotations.Nullable;

/** The rows of a source, one after another, in whatever syntax. Mutable. */
interface Rows {

  /**
   * Looks at the next row; null if it is not written plainly, or if it cannot be told. Only {@link
   * #pass} goes to it then.
   */
  @Nullable PlainRow peek() throws IOException;

  /** Goes to the row that {@link #peek} gave. */
  void pass();

  /** Goes to the next row; false at the end, and if what follows cannot be read. */
  boolean next() throws IOException;

  /** What could be read of the row; what could not, issues told. */
  Attributes row();

  /** Whether all of it could be read. */
  boolean isWhole();

  /** Whether the end came before the end of the source; an issue says why. */
  boolean isBroken();

  /** Whether there was anything before the rows, such as a header, by which they can be read. */
  boolean isReadable();
}
