package org.jiceng.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.DocumentRef;

/**
 * One step of a candidacy.
 *
 * @param to the stage that it leads to
 * @param day its day
 * @param actor who took it
 * @param document where it is written down
 * @param reason why, for the review office alone; empty where none is needed
 * @param ground the text that allows it, for the review office alone; empty where none is needed
 */
public record Step(
    Stage to,
    LocalDate day,
    Body actor,
    DocumentRef document,
    String reason,
    Optional<Citation> ground) {

  /** A step that needs no ground. */
  public Step(Stage to, LocalDate day, Body actor, DocumentRef document, String reason) {
    this(to, day, actor, document, reason, Optional.empty());
  }

  /** A step that needs no reason. */
  public static Step to(Stage to, LocalDate day, Body actor, DocumentRef document) {
    return new Step(to, day, actor, document, "");
  }

  /** This step, allowed by {@code text}. */
  public Step onGround(Citation text) {
    return new Step(to, day, actor, document, reason, Optional.of(text));
  }

  /** Without the reason and the ground, which are private. */
  @Override
  public String toString() {
    return "Step{" + to + ", " + day + ", " + actor.code() + "}";
  }
}
