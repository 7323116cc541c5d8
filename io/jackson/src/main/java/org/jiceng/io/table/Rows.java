package org.jiceng.io.table;

import java.io.IOException;
import org.jiceng.io.attribute.Attributes;

/** The rows of a source, one after another, in whatever syntax. Mutable. */
interface Rows {

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
