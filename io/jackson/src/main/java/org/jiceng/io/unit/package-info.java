/**
 * Documents of units: the national table of division codes or ours ({@link
 * org.jiceng.io.unit.UnitFiles}), the other names that people use ({@link
 * org.jiceng.io.unit.AliasFiles}), and what became of units ({@link
 * org.jiceng.io.unit.CrosswalkFiles}, {@link org.jiceng.io.unit.UnitHistoryFiles}).
 */
package org.jiceng.io.unit;
