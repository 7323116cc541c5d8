package org.jiceng.unit;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How units of one tree give way to units of a later one. */
public enum SuccessionKind implements MessageKey {
  /** One unit, with the same id in both trees; its name, code or place may be another. */
  CONTINUED,
  /** One unit, with another id in the later tree. */
  RENAMED,
  /** Several become one. */
  MERGED,
  /** One becomes several. */
  SPLIT,
  /** Several become several. */
  REDRAWN,
  /** No unit of the later tree follows. */
  ABOLISHED,
  /** No unit of the earlier tree came before. */
  FOUNDED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
