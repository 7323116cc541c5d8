package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.law.Threshold;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Whether the seats may be reduced to the number elected, which spares another ballot.
 *
 * @param consent how many electors must consent; empty if a reduction is not allowed at all
 * @param minimumSeats the least number of seats that the body may have, at least 1
 */
public record Reduction(Optional<Threshold> consent, int minimumSeats) implements Text {

  public Reduction {
    checkArgument(minimumSeats >= 1, "a body has seats: %s", minimumSeats);
  }

  /** No seat may be given up. */
  public static Reduction notAllowed() {
    return new Reduction(Optional.empty(), 1);
  }

  /** Down to {@code minimumSeats}, if {@code consent} is met by the electors. */
  public static Reduction withConsent(Threshold consent, int minimumSeats) {
    return new Reduction(Optional.of(consent), minimumSeats);
  }

  @Override
  public String in(Language language) {
    return consent
        .<Text>map(
            share ->
                ElectionText.REDUCTION_WITH_CONSENT.with(
                    ImmutableMap.of("threshold", share, "minimum", minimumSeats)))
        .orElse(ElectionText.REDUCTION_NOT_ALLOWED)
        .in(language);
  }
}
