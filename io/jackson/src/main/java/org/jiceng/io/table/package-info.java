/**
 * Tables: lines of cells under a header, each cell read by what its column says.
 *
 * <p>A {@link org.jiceng.io.table.Layout} is a list of {@link org.jiceng.io.table.Column}s; a
 * column is a name and a {@link org.jiceng.io.attribute.CellParser}. A {@link
 * org.jiceng.io.table.Table} walks the lines of a source, reads every cell, and has {@link
 * org.jiceng.io.attribute.Attributes} for each line, with everything in it that could be read. A
 * reader makes its values from whole rows and builds last, so every problem of a file is found at
 * once.
 *
 * <p>Rules of reading: the first line that is not empty is the header; columns stand in any order;
 * white space around a cell is dropped; a line whose cells are all empty is no row. A line is
 * counted as editors count it, so a line feed within quotation marks counts too, and a row has the
 * number of its first line.
 */
package org.jiceng.io.table;
