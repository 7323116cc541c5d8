package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

class CandidacyProperties {

  @Property
  void aWalkLosesNoStepAndARefusalChangesNothing(
      @ForAll @Chars({'P', 'O', 'S'}) char kind, @ForAll @Size(max = 40) List<Stage> wishes) {
    Candidacy at = CandidacyTest.begin(kind);
    for (Stage wish : wishes) {
      ImmutableList<Step> before = at.history();
      Step step = CandidacyTest.step(wish);
      boolean allowed = at.allowed().contains(wish);
      Optional<Candidacy> after = at.take(step).value();
      assertThat(at.history()).isEqualTo(before);
      assertThat(after.isPresent()).isEqualTo(allowed);
      if (allowed) {
        at = after.orElseThrow();
        assertThat(at.history())
            .isEqualTo(ImmutableList.<Step>builder().addAll(before).add(step).build());
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
            .isIn(Stage.IN_OFFICE, Stage.SUBSTITUTED, Stage.NOT_ELECTED, Stage.APPROVAL_WITHHELD);
        return;
      }
      Stage next = allowed.get(Math.floorMod(choice, allowed.size()));
      at = at.take(CandidacyTest.step(next)).orElseThrow();
    }
  }
}
