package org.jiceng.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Place FILE = Place.of("units.csv");

  @Test
  void printsAsCompilersDo() {
    assertThat(FILE).hasToString("units.csv");
    assertThat(FILE.line(3)).hasToString("units.csv:3");
    assertThat(FILE.line(3).at("code")).hasToString("units.csv:3:code");
    assertThat(FILE.at("/panel/2")).hasToString("units.csv:/panel/2");
    assertThat(Place.none()).hasToString("");
    assertThat(Place.none().line(3)).hasToString("3");
    assertThat(Place.none().at("code")).hasToString("code");
    assertThat(Place.none().line(3).at("code")).hasToString("3:code");
  }

  @Test
  void movesWithinItsSource() {
    assertThat(FILE.line(3).at("code").line(4)).isEqualTo(new Place("units.csv", 4, ""));
    assertThat(FILE.line(3).at("code").at("name")).isEqualTo(new Place("units.csv", 3, "name"));
  }

  @Test
  void knowsThatItIsNone() {
    assertThat(Place.none().isNone()).isTrue();
    assertThat(new Place("", 0, "").isNone()).isTrue();
    assertThat(FILE.isNone()).isFalse();
    assertThat(Place.none().at("code").isNone()).isFalse();
  }

  @Test
  void isOrderedBySourceThenLineThenColumn() {
    assertThat(
            Stream.of(
                    FILE.line(10),
                    FILE.line(9).at("name"),
                    Place.of("z.csv"),
                    FILE.line(9).at("code"),
                    Place.none(),
                    FILE)
                .sorted())
        .containsExactly(
            Place.none(),
            FILE,
            FILE.line(9).at("code"),
            FILE.line(9).at("name"),
            FILE.line(10),
            Place.of("z.csv"));
  }

  @Test
  void refusesANegativeLine() {
    assertThatIllegalArgumentException().isThrownBy(() -> FILE.line(-1));
  }
}
