/**
 * What a document says about one thing, attribute by attribute.
 *
 * <p>Readers walk a table of {@link org.jiceng.io.attribute.Attribute}s: the columns of a CSV file,
 * the members of a JSON object. Each is a name and a way to read; what comes of one row or one
 * object is {@link org.jiceng.io.attribute.Attributes}, from which a reader builds its value last.
 * A {@link org.jiceng.io.attribute.CellParser} reads a word, the same in a cell and in a JSON
 * string; {@link org.jiceng.io.attribute.Cells} and {@link org.jiceng.io.attribute.UnitCells} have
 * those that many documents need. {@link org.jiceng.io.attribute.Quotation} decides what of a word
 * may be repeated in an issue.
 */
package org.jiceng.io.attribute;
