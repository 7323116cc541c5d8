/**
 * What a file must be before anybody looks at its contents.
 *
 * <p>A {@link org.jiceng.io.source.Source} is the bytes of a document under a name. It becomes text
 * only if it is text: an Excel workbook with the name of a CSV file is recognised by its first
 * bytes, an encoding is never guessed, and a byte that does not fit the encoding is an issue with
 * its line. A file in GB18030 (the encoding that Chinese office programs write by default) is told
 * apart from a damaged one, so that the reader's charset can be named.
 *
 * <p>{@link org.jiceng.io.source.Limits} are how much a source may have of what; they are always
 * on, and belong to the source.
 *
 * <p>{@link org.jiceng.io.source.FileIssue} has the codes of everything that can be wrong with the
 * form of a file, as opposed to what it says. A cell is quoted in an issue only where it cannot be
 * personal data; a date never is.
 */
package org.jiceng.io.source;
