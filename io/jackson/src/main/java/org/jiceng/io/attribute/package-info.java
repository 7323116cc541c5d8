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
 *
 * <p>Rules of reading a word, the same in every table and every document; what was changed is a
 * notice with the cell and never with its text:
 *
 * <ul>
 *   <li>White space around is dropped without a word. A control character is refused.
 *   <li>Full-width digits and letters are read as the usual ones, invisible characters and the
 *       apostrophe before a spreadsheet's text are left out, and so are blanks within, except those
 *       between Latin words of a name. The dots between the parts of a name are one, U+00B7.
 *   <li>A date has its year first and with four digits: 1968-05-03, 1968.5.3, 1968/5, 196805,
 *       19680503, 1968年5月3日. A year of two digits, a year at the end and a spreadsheet's number of
 *       a day are refused: nothing is guessed.
 *   <li>An identity number has 18 characters. One of 15 and one damaged by a spreadsheet (as
 *       1.41123E+17, or zeros in place of its last digits) are refused. Nothing that looks like
 *       one, or like a telephone number, can be a key or a label.
 *   <li>A constant is called by its name or by its Chinese word.
 *   <li>A unit is called by its id, its code, or a name; a branch by its unit or its own id, and a
 *       name that no unit has is refused.
 * </ul>
 */
package org.jiceng.io.attribute;
