package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.law.Threshold;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Who takes the seats that are left in the same vote, where fewer persons than seats have the
 * majority.
 *
 * @param share how many votes are enough, more votes first; empty if nobody without the majority is
 *     elected
 */
public record Fallback(Optional<Threshold> share) implements Text {

  /** Nobody. */
  public static Fallback none() {
    return new Fallback(Optional.empty());
  }

  /** Whoever has more votes, and {@code share} of them. */
  public static Fallback moreVotesWith(Threshold share) {
    return new Fallback(Optional.of(share));
  }

  @Override
  public String in(Language language) {
    return share
        .<Text>map(
            threshold ->
                MethodDefaults.asksForNothing(threshold)
                    ? ElectionText.MORE_VOTES
                    : ElectionText.FALLBACK_MORE_VOTES.with(
                        ImmutableMap.of("threshold", threshold)))
        .orElse(ElectionText.FALLBACK_NONE)
        .in(language);
  }
}
