/**
 * Documents of statistics: the plan of what is measured ({@link org.jiceng.io.rollup.PlanFiles})
 * and the figures of every place ({@link org.jiceng.io.rollup.RollupFiles}).
 */
package org.jiceng.io.rollup;
