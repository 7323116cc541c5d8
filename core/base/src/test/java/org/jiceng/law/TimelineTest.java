package org.jiceng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(1990, 6, 27);
  private static final LocalDate CHANGE = LocalDate.of(2020, 7, 13);

  private static final Timeline<String> QUORUM =
      Timeline.<String>builder().put(CHANGE, "at least").put(FIRST, CHANGE, "more than").build();

  @Test
  void theDayOfTheChangeBelongsToTheLaterValue() {
    assertThat(QUORUM.on(CHANGE.minusDays(1))).contains("more than");
    assertThat(QUORUM.on(CHANGE)).contains("at least");
    assertThat(QUORUM.on(LocalDate.of(9999, 12, 31))).contains("at least");
  }

  @Test
  void aDayBeforeAnyKnownLawHasNoValue() {
    assertThat(QUORUM.on(FIRST)).contains("more than");
    assertThat(QUORUM.on(FIRST.minusDays(1))).isEmpty();
    assertThat(Timeline.builder().build().on(CHANGE)).isEmpty();
  }

  @Test
  void holesAreAllowed() {
    Timeline<Integer> holed =
        Timeline.<Integer>builder()
            .put(FIRST, FIRST.plusDays(1), 1)
            .put(FIRST.plusDays(2), FIRST.plusDays(3), 2)
            .build();
    assertThat(holed.on(FIRST)).contains(1);
    assertThat(holed.on(FIRST.plusDays(1))).isEmpty();
    assertThat(holed.on(FIRST.plusDays(2))).contains(2);
    assertThat(holed.on(FIRST.plusDays(3))).isEmpty();
  }

  @Test
  void listsTheValuesFromTheEarliest() {
    assertThat(QUORUM.values().asMapOfRanges().values()).containsExactly("more than", "at least");
  }

  @Test
  void refusesTwoValuesOnOneDay() {
    Timeline.Builder<String> overlapping =
        Timeline.<String>builder().put(FIRST, CHANGE.plusDays(1), "old").put(CHANGE, "new");
    assertThatIllegalArgumentException().isThrownBy(overlapping::build);
    Timeline.Builder<String> twoOpen =
        Timeline.<String>builder().put(FIRST, "old").put(CHANGE, "new");
    assertThatIllegalArgumentException().isThrownBy(twoOpen::build);
  }

  @Test
  void refusesAnEmptyInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.<String>builder().put(CHANGE, CHANGE, "never"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.<String>builder().put(CHANGE, FIRST, "backwards"));
  }
}
