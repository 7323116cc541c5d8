package org.jiceng.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a file is read and written: each setting by itself. */
class ReadingTest {
  @Test
  void settingsOfReadingDoNotDisturbEachOther() {
    Progress stop = (bytes, rows) -> false;
    Reading reading = Reading.standard().withMostIssues(1).withProgress(stop).withStrictness();
    assertThat(reading.isStrict()).isTrue();
    assertThat(reading.mostIssues()).isEqualTo(1);
    assertThat(reading.progress()).isSameAs(stop);
    assertThat(Reading.standard().isStrict()).isFalse();
    assertThat(Reading.standard().mostIssues()).isEqualTo(1_000);
    assertThatIllegalArgumentException().isThrownBy(() -> Reading.standard().withMostIssues(0));
  }

  @Test
  void nobodyWhoDoesNotWatchStopsAReading() {
    assertThat(Progress.unwatched().reached(1L << 40, 1L << 30)).isTrue();
  }

  @Test
  void settingsOfWritingDoNotDisturbEachOther() {
    for (Writing plain : List.of(Writing.csv(), Writing.ndjson())) {
      assertThat(plain.isSealed()).isFalse();
      assertThat(plain.isMarked()).isFalse();
      Writing sealed = plain.withPersonal();
      assertThat(sealed.isSealed()).isTrue();
      assertThat(sealed.isMarked()).isFalse();
      Writing marked = plain.withMark();
      assertThat(marked.isSealed()).isFalse();
      assertThat(marked.isMarked()).isTrue();
      assertThat(sealed.withMark().isSealed()).isTrue();
      assertThat(marked.withPersonal().isMarked()).isTrue();
      assertThat(sealed.withMark().syntax()).isEqualTo(plain.syntax());
    }
    assertThat(Writing.csv().syntax()).isEqualTo(TextFormat.CSV);
    assertThat(Writing.ndjson().syntax()).isEqualTo(TextFormat.NDJSON);
  }

  @Test
  void everyRowIsAcceptedOrRefused() {
    assertThat(new ReadRows(3, 2, 1, Ending.WHOLE).isComplete()).isFalse();
    assertThat(new ReadRows(2, 2, 0, Ending.WHOLE).isComplete()).isTrue();
    assertThat(new ReadRows(2, 2, 0, Ending.STOPPED).isComplete()).isFalse();
    for (long[] wrong : new long[][] {{3, 1, 1}, {1, 2, -1}, {1, -1, 2}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReadRows(wrong[0], wrong[1], wrong[2], Ending.WHOLE));
    }
  }
}
