package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import org.jiceng.law.Citation;

/**
 * What a text asks of a ground: every need. Two rules of one ground are two ways to meet it.
 *
 * @param <G> the type of the grounds
 * @param ground the ground
 * @param citation where that stands
 * @param needs what is asked, all of it
 */
public record GroundRule<G>(G ground, Citation citation, ImmutableList<Need> needs) {

  static <G> GroundRule<G> of(G ground, Citation citation, Need... needs) {
    return new GroundRule<>(ground, citation, ImmutableList.copyOf(needs));
  }
}
