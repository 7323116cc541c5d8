package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

class CandidacyProperties {

  @Property
  void aWalkLosesNoStepAndARefusalChangesNothing(
      @ForAll @Chars({'P', 'O', 'S'}) char kind, @ForAll @Size(max = 40) List<Stage> wishes) {
    Candidacy at = CandidacyTest.begin(kind);
    for (Stage wish : wishes) {
      ImmutableList<Entry> before = at.history();
      Step step = CandidacyTest.step(wish);
      boolean allowed = at.allowed().contains(wish);
      Optional<Candidacy> after = at.take(step).value();
      assertThat(at.history()).isEqualTo(before);
      assertThat(after.isPresent()).isEqualTo(allowed);
      if (allowed) {
        at = after.orElseThrow();
        assertThat(at.history())
            .isEqualTo(
                ImmutableList.<Entry>builder()
                    .addAll(before)
                    .add(new Entry(at.office(), step))
                    .build());
      }
    }
  }

  @Property
  void aWalkThatTakesWhatIsAllowedNeverEndsHalfway(
      @ForAll @Chars({'P', 'O', 'S'}) char kind, @ForAll @Size(60) List<Integer> choices) {
    Candidacy at = CandidacyTest.begin(kind);
    for (int choice : choices) {
      List<Stage> allowed = at.allowed().asList();
      if (allowed.isEmpty()) {
        assertThat(at.stage())
            .isIn(
                Stage.OFFICE_ENDED, Stage.SUBSTITUTED, Stage.NOT_ELECTED, Stage.APPROVAL_WITHHELD);
        return;
      }
      Stage next = allowed.get(Math.floorMod(choice, allowed.size()));
      at = at.take(CandidacyTest.step(next)).orElseThrow();
    }
  }

  @Property
  void thePublicReadsNeitherHowItEndedNorWhy(
      @ForAll @Chars({'P', 'O', 'S'}) char kind,
      @ForAll @Size(max = 12) List<Integer> choices,
      @ForAll String reason,
      @ForAll Audience audience,
      @ForAll Language language) {
    Candidacy at = onward(CandidacyTest.begin(kind), choices);
    ImmutableSet<String> texts =
        endings(at, reason)
            .map(ended -> ended.explain(language, Audience.PUBLIC))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(texts).hasSizeLessThanOrEqualTo(1);
    texts.forEach(text -> assertThat(text).endsWith(RenewalText.ENDED.in(language)));
    Candidacy other = onward(CandidacyTest.begin(kind), choices);
    if (audience != Audience.REVIEW_OFFICE && audience != Audience.ARCHIVE) {
      assertThat(endings(at, "x" + reason).map(ended -> ended.explain(language, audience)))
          .containsExactlyElementsOf(
              endings(other, "另" + reason)
                  .map(ended -> ended.explain(language, audience))
                  .toList());
    }
  }

  @Property
  void aPauseAndAReturnToTheReviewLeaveNoTraceOutside(
      @ForAll @Chars({'P', 'O', 'S'}) char kind,
      @ForAll @Size(max = 12) List<Integer> choices,
      @ForAll Language language) {
    Candidacy straight = CandidacyTest.begin(kind);
    Candidacy winding = straight;
    for (Stage next : straight.procedure().beforePoll()) {
      if (next != straight.stage()) {
        straight = straight.take(CandidacyTest.step(next)).orElseThrow();
        winding = winding.take(CandidacyTest.step(next)).orElseThrow();
      }
      winding = wound(winding, choices);
      assertThat(winding.stage()).isEqualTo(straight.stage());
      for (Audience audience : List.of(Audience.PUBLIC, Audience.DEPARTMENT, Audience.CANDIDATE)) {
        assertThat(winding.explain(language, audience))
            .isEqualTo(straight.explain(language, audience));
      }
    }
  }

  /** Pauses, and returns to the review and comes back, wherever the procedure allows it. */
  private static Candidacy wound(Candidacy from, List<Integer> choices) {
    Candidacy at = from;
    ImmutableList<Stage> order = at.procedure().beforePoll();
    for (int choice : choices) {
      Stage stop = at.stage();
      Stage aside =
          List.of(Stage.SUSPENDED, Stage.RETURNED, at.procedure().review())
              .get(Math.floorMod(choice, 3));
      boolean aimed = aside.isPause() || order.indexOf(aside) < order.indexOf(stop);
      if (!aimed || !at.allowed().contains(aside)) {
        continue;
      }
      at = at.take(CandidacyTest.step(aside)).orElseThrow();
      int back = aside.isPause() ? order.indexOf(stop) : order.indexOf(aside) + 1;
      for (Stage next : order.subList(back, order.indexOf(stop) + 1)) {
        at = at.take(CandidacyTest.step(next)).orElseThrow();
      }
    }
    return at;
  }

  private static Candidacy onward(Candidacy from, List<Integer> choices) {
    Candidacy at = from;
    for (int choice : choices) {
      List<Stage> open = at.allowed().stream().filter(next -> !next.isQuietEnd()).toList();
      if (!open.isEmpty()) {
        Stage next = open.get(Math.floorMod(choice, open.size()));
        at = at.take(CandidacyTest.step(next)).orElseThrow();
      }
    }
    return at;
  }

  private static Stream<Candidacy> endings(Candidacy at, String reason) {
    return at.allowed().stream()
        .filter(Stage::isQuietEnd)
        .map(end -> at.take(CandidacyTest.step(end, "r" + reason)).orElseThrow())
        .flatMap(
            ended ->
                Stream.concat(
                    Stream.of(ended),
                    ended.allowed().stream()
                        .map(next -> ended.take(CandidacyTest.step(next)).orElseThrow())));
  }
}
