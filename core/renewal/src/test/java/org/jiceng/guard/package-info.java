/**
 * What holds for all rooms at once: their arrows, their words, their public API, the law ledger.
 */
package org.jiceng.guard;
