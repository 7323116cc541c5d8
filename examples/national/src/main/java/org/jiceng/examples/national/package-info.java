/**
 * Every unit of the country at once: the dated national table as one tree, and the figures of as
 * many synthetic members as are asked for, at all of its nodes.
 */
@NullMarked
package org.jiceng.examples.national;

import org.jspecify.annotations.NullMarked;
