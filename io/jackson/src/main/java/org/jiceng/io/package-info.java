/**
 * Reading and writing the documents of a renewal: CSV for tables, NDJSON for many small records,
 * JSON for one document.
 *
 * <p>Documents stand in the rooms of what they are about: {@link org.jiceng.io.unit}, {@link
 * org.jiceng.io.organization}, {@link org.jiceng.io.policy}, {@link org.jiceng.io.review}, {@link
 * org.jiceng.io.election} and {@link org.jiceng.io.rollup}. Each kind has one class with static
 * readers or writers, whose name ends in {@code Files}. {@link org.jiceng.io.ValueDocument} is for
 * whatever else is a value or a list of values of the model. A reader gives a {@link
 * org.jiceng.issue.Loaded}: what is good, and every problem of the file with its line and its
 * column or JSON Pointer, all at once, in Chinese and in English. An {@link java.io.IOException}
 * means that the file could not be read at all.
 *
 * <p>Every reader takes a path (then the file is UTF-8), a path and a charset, or a {@link
 * org.jiceng.io.source.Source}. Nothing is guessed: not the encoding, not the meaning of a word,
 * not a date. Where a table names a unit, its id, its code and the names that {@link
 * org.jiceng.unit.UnitNames} resolves are all understood.
 *
 * <p>What follows from other documents is read as far as it holds what it follows from: minutes and
 * complete declarations are counted or declared again, and whatever differs has an issue. A review
 * report and a table of figures are read as what somebody wrote ({@link
 * org.jiceng.io.review.WrittenReport}, {@link org.jiceng.io.rollup.WrittenTable}, and of a
 * spreadsheet {@link org.jiceng.io.rollup.WrittenFigures}), and compared with the report or the
 * table where there is one.
 *
 * <p>A row that has a broken cell is left out and not compared with the others; the rest is read.
 *
 * <p>Documents of rows (units, members, candidates, replies, ballots) are tables or lines of JSON;
 * which of the two a source is tells its first sign. They can be read into memory, or one by one:
 * {@code read(source, …, reading, sink, issues)} gives each good row to a sink and each problem to
 * another as it is found, holds one row at a time and the keys that must not come twice, and says
 * in {@link org.jiceng.io.source.ReadRows} how many rows were accepted and refused. A {@link
 * org.jiceng.io.source.Reading} says whether one problem refuses all, how many problems are kept,
 * and who is told how far it has come and may stop it. A {@link org.jiceng.io.source.Writing} says
 * in which syntax rows are written, and whether with personal columns; {@link
 * org.jiceng.io.rollup.RollupFiles} writes figures.
 *
 * <p>Files come from anybody: how much one may have of what is limited ({@link
 * org.jiceng.io.source.Limits}), no name in a document chooses a class, and a file of another kind
 * is refused with what to do. A file is written whole or not at all. {@link org.jiceng.io.Schemas}
 * describes the JSON documents for programs in other languages.
 */
package org.jiceng.io;
