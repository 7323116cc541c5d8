/**
 * What documents of every room have in common: the envelope, the hash, the differences from what
 * should be there, and the file that is written whole or not at all.
 */
package org.jiceng.io.document;
