/**
 * Documents of rows: tables of cells under a header, and lines that are JSON objects.
 *
 * <p>A {@link org.jiceng.io.table.Layout} is a list of {@link org.jiceng.io.table.Column}s; a
 * column is a name and a {@link org.jiceng.io.attribute.CellParser}, and what it is called in JSON
 * and in the headers of Chinese tables. {@link org.jiceng.io.table.Table} walks the rows of a
 * source one by one, reads every cell, and hands {@link org.jiceng.io.attribute.Attributes} to a
 * {@link org.jiceng.io.table.RowReader}, which makes its value of them and refuses what does not
 * fit. One row is held at a time. {@link org.jiceng.io.table.RowWriter} is the way back.
 *
 * <p>Rules of reading tables: the first line that is not empty is the header; columns stand in any
 * order; white space around a cell is dropped; a line whose cells are all empty is no row; an
 * apostrophe before a sign by which a spreadsheet knows a formula is not part of the cell. A line
 * is counted as editors count it, so a line feed within quotation marks counts too, and a row has
 * the number of its first line. Quotation marks that do not match end the reading: what follows
 * cannot be told apart.
 *
 * <p>Why it is fast: cells are not made into strings as long as they are known from earlier rows
 * without an issue, and plain lines of JSON are read without a tree. A reader that makes no object
 * of a row may take it before its bytes are decoded ({@link org.jiceng.io.table.PlainRow}), which
 * tables of units do. Whatever is unusual takes the slow way, which alone tells of problems.
 */
package org.jiceng.io.table;
