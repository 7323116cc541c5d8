package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** A method of known law, varied in what a meeting decided otherwise. */
class VariedMethodTest {
  private static final Citation DECIDED = Basis.inferred("meeting-decision");

  private final ElectionMethod preset = ElectionMethods.branchCommittee(Contests.DAY).orElseThrow();

  @Test
  void onlyWhatIsSaidDiffers() {
    ElectionMethod varied =
        preset
            .but()
            .name(new Bilingual("本次选举办法", "The method of this election"))
            .writeIn(new Provision<>(WriteInRule.NOT_ALLOWED, DECIDED))
            .ballotCheck(new Provision<>(BallotCheck.AGAINST_ISSUED, DECIDED))
            .build();
    assertThat(varied.differencesFrom(preset))
        .extracting(MethodDifference::parameter)
        .containsExactly(Parameter.BALLOT_CHECK, Parameter.WRITE_IN);
    assertThat(varied.in(Language.EN)).startsWith("The method of this election\n");
    assertThat(varied.differencesFrom(preset).get(1).in(Language.EN))
        .contains("Who may write in: nobody", "there one name for each vote against");
  }

  @Test
  void nothingSaidIsTheSameMethod() {
    assertThat(preset.but().build()).isEqualTo(preset);
    assertThat(new ElectionMethod.Builder().from(preset).build()).isEqualTo(preset);
  }

  @Test
  void whatIsSaidAgainReplacesWhatWasSaid() {
    Threshold twoThirds = Threshold.atLeast(Fraction.of(2, 3), Base.PRESENT);
    ElectionMethod varied =
        preset
            .but()
            .majority(new Provision<>(MethodDefaults.NO_MAJORITY, DECIDED))
            .majority(new Provision<>(twoThirds, DECIDED))
            .build();
    assertThat(varied.majority().value()).isEqualTo(twoThirds);
    assertThat(varied.anotherMajority()).isEqualTo(preset.anotherMajority());
  }
}
