package org.jiceng.renewal;

import java.time.LocalDate;
import org.jiceng.fact.Body;
import org.jiceng.law.DocumentRef;

/**
 * One step of a candidacy.
 *
 * @param to the stage that it leads to
 * @param day its day
 * @param actor who took it
 * @param document where it is written down
 * @param reason why, for the review office alone; empty where none is needed
 */
public record Step(Stage to, LocalDate day, Body actor, DocumentRef document, String reason) {

  /** A step that needs no reason. */
  public static Step to(Stage to, LocalDate day, Body actor, DocumentRef document) {
    return new Step(to, day, actor, document, "");
  }

  /** Without the reason, which is private. */
  @Override
  public String toString() {
    return "Step{" + to + ", " + day + ", " + actor.code() + "}";
  }
}
