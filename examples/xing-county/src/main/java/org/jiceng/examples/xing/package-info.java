/**
 * The renewal of the two committees of one county, on its real units and with people who do not
 * exist.
 *
 * <p>The resources beside this package hold the units of Xing County (兴县) and two rosters; {@code
 * ORIGIN.md} there says where each file comes from. The rosters are written by {@link
 * org.jiceng.examples.xing.generate}.
 */
@NullMarked
package org.jiceng.examples.xing;

import org.jspecify.annotations.NullMarked;
