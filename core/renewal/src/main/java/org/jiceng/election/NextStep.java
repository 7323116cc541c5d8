package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Citation;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * What has to happen next.
 *
 * @param kind what
 * @param seats how many seats it is about
 * @param who the listed candidates whom it is about, in order; names written in are not among them
 * @param basis where that stands
 */
public record NextStep(StepKind kind, int seats, ImmutableList<ListedCandidate> who, Citation basis)
    implements Text {

  /** The words, without where the rule stands. Names no person but by the label on the ballot. */
  @Override
  public String in(Language language) {
    return ElectionText.NEXT_STEP
        .with(
            ImmutableMap.of(
                "what",
                kind.with(
                    ImmutableMap.of(
                        "seats",
                        seats,
                        "who",
                        who.stream().map(ListedCandidate::label).collect(toImmutableList())))))
        .in(language);
  }
}
