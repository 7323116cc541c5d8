package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.Eligibility;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.PackedBallots;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.organization.Office;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationFilesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static Declaration declare(int present) {
    return declare(present, Decisions.none());
  }

  private static Declaration declare(int present, Decisions decisions) {
    Contest contest =
        new Contest.Builder()
            .id(ContestId.of("c1"))
            .office(Office.BRANCH_MEMBER)
            .seats(1)
            .addCandidates(ListedCandidate.of("id-a", "候选人甲"), ListedCandidate.of("id-b", "候选人乙"))
            .method(ElectionMethods.branchCommittee(DAY).orElseThrow())
            .pollDay(DAY)
            .build();
    ImmutableList<Ballot> ballots =
        ImmutableList.of(
            Ballot.of("1", Mark.FOR, Mark.AGAINST),
            Ballot.of("2", Mark.FOR, Mark.AGAINST),
            Ballot.of("3", Mark.FOR, Mark.FOR),
            Ballot.of("4", Mark.ABSTAIN, Mark.AGAINST).writingIn("另选人丙"));
    return contest
        .declare(contest.count(Attendance.of(5, present), ballots).orElseThrow(), decisions)
        .orElseThrow();
  }

  private static Declaration interim() {
    Contest contest = declare(4).contest();
    Attendance there = Attendance.of(9, 5);
    Attendance missing = Attendance.of(9, 2);
    StationCounts one =
        StationCounts.of(
            StationId.of("甲站"),
            contest
                .count(
                    there,
                    PackedBallots.of(2, ImmutableList.of(Ballot.of("1", Mark.FOR, Mark.AGAINST))))
                .orElseThrow());
    StationCounts box =
        StationCounts.leftOut(
            contest.id(), StationId.of("流动票箱"), missing, new Bilingual("票箱无效", "void box"));
    return contest.declare(
        contest
            .count(
                one.merge(box).orElseThrow(),
                ImmutableMap.of(
                    StationId.of("甲站"), there,
                    StationId.of("乙站"), missing,
                    StationId.of("流动票箱"), missing))
            .orElseThrow());
  }

  private static JsonNode document(Declaration declaration, Audience audience) throws IOException {
    return JSON.readTree(DeclarationFiles.toJson(declaration, audience));
  }

  @Test
  void theNumbersAndTheResultOfEachSeat() throws IOException {
    JsonNode all = document(declare(4), Audience.ARCHIVE);
    assertThat(all.at("/format").asText()).isEqualTo("jiceng.declaration");
    assertThat(all.at("/outcome").asText()).isEqualTo("VALID");
    assertThat(all.at("/contest/pollDay").asText()).isEqualTo("2021-03-21");
    assertThat(all.at("/count/returned").asInt()).isEqualTo(4);
    assertThat(all.at("/count/invalid").toString()).contains("1");
    assertThat(all.at("/count/tallies/0/for").asInt()).isEqualTo(2);
    assertThat(all.at("/count/writeIns/0/name").asText()).isEqualTo("另选人丙");
    assertThat(all.at("/offices/0/seats")).hasSize(1);
    assertThat(all.at("/offices/0/seats/0").toString()).contains("SHORTFALL");
    assertThat(all.at("/contest/method").toString())
        .contains("PARTY-ELECT-2020/quorum", "SECONDARY", "4/5");
  }

  @Test
  void aVoidVoteHasItsReasons() throws IOException {
    JsonNode failed = document(declare(3), Audience.ARCHIVE);
    assertThat(failed.at("/outcome").asText()).isEqualTo("VOID");
    assertThat(failed.at("/reasons/0/code").asText()).isEqualTo("QUORUM_NOT_MET");
    assertThat(failed.at("/offices").isMissingNode()).isTrue();
  }

  @Test
  void aCountWithoutAllStationsSaysWhatTheOthersCouldStillChange() throws IOException {
    JsonNode document = document(interim(), Audience.PUBLIC);
    assertThat(document.at("/outcome").asText()).isEqualTo("INTERIM");
    assertThat(document.at("/count/stations/0").asText()).isEqualTo("甲站");
    assertThat(document.at("/count/missing/0/station").asText()).isEqualTo("乙站");
    assertThat(document.at("/count/missing/0/issued").asInt()).isEqualTo(2);
    assertThat(document.at("/count/leftOut/0/reason/en").asText()).isEqualTo("void box");
    assertThat(document.at("/count/unchecked/0").asText()).isEqualTo("BALLOT_TWICE");
    assertThat(document.at("/outlook/ballots").asInt()).isEqualTo(2);
    assertThat(document.at("/outlook/canChange").asBoolean()).isFalse();
    assertThat(document.at("/nextSteps/0/kind").asText()).isEqualTo("COUNT_STATIONS");
  }

  @Test
  void theInsideReadsWhoWasMeant() throws IOException {
    Body body = Body.of("MEMBERS_MEETING", "党员大会", "the members' meeting");
    ListedCandidate person = ListedCandidate.of("id-q", "候选人丁");
    Eligibility no =
        new Eligibility.NotEligible(new Bilingual("预备党员", "on probation"), body, "记录2号");
    Decisions.Builder decisions = new Decisions.Builder();
    decisions.addWriteIns(WriteInFinding.means("另选人丙", person, body, "记录1号"));
    JsonNode review = document(declare(4, decisions.build()), Audience.ARCHIVE);
    assertThat(review.at("/decisions/writeIns/0").toString())
        .contains("另选人丙", "ONE_PERSON", "id-q", "候选人丁", "MEMBERS_MEETING", "记录1号");
    assertThat(review.at("/decisions/eligibility")).isEmpty();
    Decisions.Builder refused = new Decisions.Builder();
    refused.addWriteIns(WriteInFinding.means("另选人丙", person, body, "记录1号"));
    refused.putEligibility(person.person(), no);
    Declaration declaration = declare(4, refused.build());
    assertThat(document(declaration, Audience.ARCHIVE).at("/decisions/eligibility/0").toString())
        .contains("id-q", "NOT_ELIGIBLE", "预备党员", "记录2号");
    assertThat(DeclarationFiles.toJson(declaration, Audience.PUBLIC))
        .doesNotContain("丙", "丁", "id-q", "预备党员");
    Decisions.Builder several = new Decisions.Builder();
    several.addWriteIns(WriteInFinding.ambiguous("另选人丙", body, "记录1号"));
    assertThat(document(declare(4, several.build()), Audience.ARCHIVE).at("/decisions").toString())
        .contains("AMBIGUOUS");
  }

  @Test
  void thePublicReadsNoIdsAndNoNamesWrittenIn() {
    for (Audience audience : Audience.values()) {
      boolean internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
      String text = DeclarationFiles.toJson(declare(4), audience);
      assertThat(text.contains("id-a")).as(audience.name()).isEqualTo(internal);
      assertThat(text.contains("另选人丙")).as(audience.name()).isEqualTo(internal);
      assertThat(text).contains("候选人甲");
    }
  }

  @Test
  void theSameDeclarationGivesTheSameBytesAndReplacesWhatWasThere() throws IOException {
    Path file = folder.resolve("declaration.json");
    Files.writeString(file, "old");
    DeclarationFiles.write(declare(4), file);
    byte[] first = Files.readAllBytes(file);
    DeclarationFiles.write(declare(4), file);
    assertThat(file).hasBinaryContent(first);
    assertThat(Files.readString(file))
        .isEqualTo(DeclarationFiles.toJson(declare(4), Audience.ARCHIVE));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("declaration.json"));
    Files.writeString(taken.resolve("inside"), "kept");
    assertThatThrownBy(() -> DeclarationFiles.write(declare(4), taken))
        .isInstanceOf(IOException.class);
    assertThat(taken.resolve("inside")).hasContent("kept");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(taken);
    }
  }
}
