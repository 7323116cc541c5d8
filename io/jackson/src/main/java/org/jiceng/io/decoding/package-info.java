/**
 * How the bytes of a source become characters: as a whole or block by block, strictly in the
 * encoding that was named. A file of another kind is recognised by its first bytes, and its issue
 * says what to do with it.
 */
package org.jiceng.io.decoding;
