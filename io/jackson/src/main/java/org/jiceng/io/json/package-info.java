/**
 * JSON values at their places, and how they are read.
 *
 * <p>A {@link org.jiceng.io.json.JsonValue} knows its line and its JSON Pointer, which is why this
 * package has a tree of its own: Jackson's forgets both. A {@link org.jiceng.io.json.Shape} is a
 * list of {@link org.jiceng.io.json.Member}s; a member is a name and a {@link
 * org.jiceng.io.json.ValueParser}. {@link org.jiceng.io.json.Documents} has the two forms of
 * documents: one value, or one object on each line.
 *
 * <p>Rules of reading: a member that is null is not there; a member that nobody asked for is passed
 * over with a warning; of two members of one name the first is read and the second is an error;
 * strings are treated like cells of a table, so white space around is dropped and an empty one is
 * not there. Numbers are whole.
 */
package org.jiceng.io.json;
