package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiceng.fact.Truth;
import org.junit.jupiter.api.Test;

class KinshipsTest {
  private static final PersonId A = PersonId.of("甲");
  private static final PersonId B = PersonId.of("乙");
  private static final PersonId C = PersonId.of("丙");

  @Test
  void oneSideMakesARelationKnownAndBothMakeItKnownThatThereIsNone() {
    Kinships known = Kinships.of(List.of(A, C), List.of(KinshipTie.of(B, A, Kinship.SIBLING)));
    assertThat(known.related(A, B, Kinship.NEAR_RELATIVES)).isEqualTo(Truth.TRUE);
    assertThat(known.related(B, A, Kinship.NEAR_RELATIVES)).isEqualTo(Truth.TRUE);
    assertThat(known.related(A, C, Kinship.NEAR_RELATIVES)).isEqualTo(Truth.FALSE);
    assertThat(known.related(C, B, Kinship.NEAR_RELATIVES)).isEqualTo(Truth.UNKNOWN);
    assertThat(known).hasToString("Kinships{2 declared, 1 relations}");
    assertThat(known.ties()).hasSize(2).containsOnly(KinshipTie.of(A, B, Kinship.SIBLING));
  }

  @Test
  void whichRelationsCountTheRuleSays() {
    Kinships known = Kinships.of(List.of(A, B), List.of(KinshipTie.of(A, B, Kinship.SIBLING)));
    assertThat(known.related(A, B, Kinship.SPOUSES_AND_LINEAL)).isEqualTo(Truth.FALSE);
    assertThat(known.related(A, B, Kinship.NEAR_RELATIVES)).isEqualTo(Truth.TRUE);
    assertThat(Kinships.undeclared().related(A, B, Kinship.NEAR_RELATIVES))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aTieHasNoDirection() {
    assertThat(KinshipTie.of(A, B, Kinship.SPOUSE)).isEqualTo(KinshipTie.of(B, A, Kinship.SPOUSE));
    assertThatThrownBy(() -> KinshipTie.of(A, A, Kinship.SPOUSE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
