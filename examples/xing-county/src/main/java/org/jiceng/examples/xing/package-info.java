/**
 * The main job on real units: the 254 units of one county, a joint review, an election, the seating
 * of the winners, and the county's table beside the figures that a newspaper published.
 *
 * <p>Only the units are real. Every person is synthetic and is called by a label.
 */
package org.jiceng.examples.xing;
