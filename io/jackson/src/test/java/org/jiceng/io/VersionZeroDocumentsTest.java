package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jiceng.election.Declaration;
import org.jiceng.io.election.DeclarationFiles;
import org.jiceng.io.review.ReviewReportFiles;
import org.jiceng.io.review.WrittenConclusion;
import org.jiceng.io.review.WrittenReport;
import org.jiceng.io.rollup.RollupFiles;
import org.jiceng.io.rollup.WrittenTable;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Status;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RatioBounds;
import org.jiceng.text.Audience;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/**
 * Documents of results that were written as version 0 are read for ever, and mean what they meant.
 * The files are never changed.
 */
class VersionZeroDocumentsTest {

  @Test
  void declaration() {
    Loaded<Declaration> read = DeclarationFiles.read(Fixtures.source("declaration-archive.json"));

    assertThat(read.issues()).isEmpty();
    Declaration declaration = read.orElseThrow();
    assertThat(declaration.contest().id().value()).isEqualTo("c1");
    assertThat(declaration.elected())
        .extracting(seat -> seat.person().value(), seat -> seat.votes())
        .containsExactly(tuple("id-a", 5));
    assertThat(
            DeclarationFiles.verify(
                Fixtures.source("declaration-archive.json"), declaration, Audience.ARCHIVE))
        .isEmpty();
  }

  @Test
  void declarationForThePublic() {
    Declaration declaration =
        DeclarationFiles.read(Fixtures.source("declaration-archive.json")).orElseThrow();

    assertThat(
            DeclarationFiles.verify(
                Fixtures.source("declaration-public.json"), declaration, Audience.PUBLIC))
        .isEmpty();
  }

  @Test
  void declarationOfStations() {
    assertThat(DeclarationFiles.read(Fixtures.source("declaration-stations.json")).orElseThrow())
        .isInstanceOf(Declaration.InterimVote.class);
  }

  @Test
  void reviewReport() {
    WrittenReport report =
        ReviewReportFiles.read(Fixtures.source("review-report.json")).orElseThrow();

    assertThat(report.conclusions())
        .extracting(each -> each.candidate().id().value(), WrittenConclusion::status)
        .containsExactly(tuple("c1", Status.SUSPENDED), tuple("c2", Status.UNDETERMINED));
    assertThat(report.conclusions().get(1).owedBy()).contains("FY");
    assertThat(report.acceptedReplies()).isEqualTo(1);
  }

  @Test
  void rollupTable() {
    WrittenTable table = RollupFiles.readJson(Fixtures.source("rollup-table.json")).orElseThrow();
    UnitId county = UnitId.of("k");

    assertThat(table.measures()).containsOnlyKeys("persons", "meanAge", "collegeShare");
    assertThat(table.figure(county, "persons")).contains(Figure.of(Ratio.whole(2), 2, 0));
    assertThat(table.figure(county, "meanAge"))
        .contains(new Figure(new RatioBounds(new Ratio(86, 2), new Ratio(87, 2)), 2, 0));
    assertThat(table.nodes().get(county)).extracting(node -> node.name()).isEqualTo("某县");
  }
}
