package org.jiceng.fact;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Which date of a record a period runs from. They differ, and a record keeps all it has. */
public enum DateAnchor implements MessageKey {
  /** The day of the decision, of the penalty or of the finding. */
  DECIDED,
  /** The day on which the effect of a sanction ended. */
  EFFECT_ENDED,
  /** The day on which a sentence was served. */
  SENTENCE_ENDED,
  /** The day of release. */
  RELEASED,
  /** The day on which the probation of a suspended sentence ended. */
  PROBATION_ENDED,
  /** The day on which a case was closed. */
  CLOSED,
  /** The day on which the matter was put right, or the person taken off a list. */
  RECTIFIED,
  /** The day from which rights were lost: the loss of them is part of the record. */
  RIGHTS_LOST,
  /** The day on which rights were restored. */
  RIGHTS_RESTORED,
  /** The day on which somebody was taken into custody or arrested. */
  DETAINED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
