/**
 * What an attacker or a tired clerk sends, and what becomes of it.
 *
 * <p>An {@link org.jiceng.examples.xing.hostile.Attack} is a file, the reader that gets it, and the
 * issue that must come back; {@link org.jiceng.examples.xing.hostile.Attacks} lists them. {@link
 * org.jiceng.examples.xing.hostile.Hostile} reads each in a process of its own with a small heap
 * and a time limit, and prints the list: {@code java -cp xing-county.jar
 * org.jiceng.examples.xing.hostile.Hostile}.
 */
@NullMarked
package org.jiceng.examples.xing.hostile;

import org.jspecify.annotations.NullMarked;
