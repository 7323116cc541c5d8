package org.jiceng.io.source;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What a source may not have more of, so that nothing that is sent fills the memory. The usual
 * limits allow a table of all units of the country (665,277 rows, 85 MB) and stop what no honest
 * document has.
 */
public enum Limit implements MessageKey {
  /** Bytes of a source that is read row by row: 256 MiB. */
  BYTES(1L << 28),
  /** Bytes of a source that is one JSON value and is held in memory: 16 MiB. */
  DOCUMENT(1L << 24),
  /** Rows of a table, or lines of NDJSON: 10 million. */
  ROWS(10_000_000),
  /** Columns of a table: 1,000. */
  COLUMNS(1_000),
  /** Characters of a row or of a line of NDJSON, as it is written: 1 Mi. */
  LINE(1L << 20),
  /** Characters of a cell, of a string or of a name: 64 Ki. */
  TEXT(1L << 16),
  /** Characters of a number: 64. */
  NUMBER(64),
  /** Objects and arrays within each other: 64. */
  DEPTH(64),
  /** Values of a JSON document or of a line of NDJSON: 200,000. */
  VALUES(200_000);

  private final long usual;

  Limit(long usual) {
    this.usual = usual;
  }

  /** How many are allowed unless the caller says otherwise. */
  public long usual() {
    return usual;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
