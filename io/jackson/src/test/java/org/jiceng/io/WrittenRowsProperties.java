package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.SmallCounty.TREE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** What is written with personal columns is read as it was, in either syntax, without a word. */
class WrittenRowsProperties {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);

  /** Writes to a stream. */
  @FunctionalInterface
  interface Write {
    void to(OutputStream out) throws IOException;
  }

  private static Source written(Write write) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write.to(out);
    return Source.of("f", out.toByteArray(), StandardCharsets.UTF_8);
  }

  private static String text(Write write) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static <T> T whole(Loaded<T> loaded) {
    assertThat(Issues.of(loaded)).isEmpty();
    return loaded.orElseThrow();
  }

  @Property(tries = 300)
  void ballots(@ForAll("ballotLists") List<Ballot> ballots, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> BallotFiles.write(out, ballots, writing));

    assertThat(whole(BallotFiles.read(source))).isEqualTo(ballots);
  }

  @Property(tries = 200)
  void units(@ForAll("trees") UnitTree tree, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> UnitFiles.write(out, tree, writing));

    assertThat(whole(UnitFiles.read(source))).isEqualTo(tree);
  }

  @Property(tries = 200)
  void tablesOfCodes(@ForAll("codeTrees") UnitTree tree, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> UnitFiles.writeCodes(out, tree, writing));

    assertThat(whole(UnitFiles.read(source))).isEqualTo(tree);
  }

  @Property(tries = 200)
  void rosters(@ForAll("rosterList") Roster roster, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> RosterFiles.write(out, roster, writing));

    assertThat(whole(RosterFiles.read(source, TREE, DAY))).isEqualTo(roster);
    String open = text(out -> RosterFiles.write(out, roster, Writing.csv()));
    assertThat(open).doesNotContain("birth");
  }

  @Property(tries = 200)
  void candidates(
      @ForAll("candidateLists") List<Candidate> candidates, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> CandidateFiles.write(out, candidates, writing));
    Loaded<CandidateList> loaded = CandidateFiles.read(source, TREE);

    assertThat(loaded.errors()).isEmpty();
    assertThat(loaded.orElseThrow().candidates()).containsExactlyElementsOf(candidates);
    String open = text(out -> CandidateFiles.write(out, candidates, Writing.csv()));
    assertThat(open).doesNotContain("birth", "joined", "label");
  }

  @Property(tries = 300)
  void opinions(@ForAll("opinionLists") List<Opinion> opinions, @ForAll("writings") Writing writing)
      throws IOException {
    Source source = written(out -> OpinionFiles.write(out, opinions, writing));

    assertThat(whole(OpinionFiles.read(source))).isEqualTo(opinions);
    String open = text(out -> OpinionFiles.write(out, opinions, Writing.ndjson()));
    assertThat(open).doesNotContain("answer", "dates", "condition", "remark", "document");
  }

  /** The bytes of a second writing are those of the first. */
  @Property(tries = 100)
  void bytesAreStable(
      @ForAll("opinionLists") List<Opinion> opinions, @ForAll("writings") Writing writing)
      throws IOException {
    String first = text(out -> OpinionFiles.write(out, opinions, writing));
    List<Opinion> again = OpinionFiles.read(Source.ofText("f", first)).orElseThrow();

    assertThat(text(out -> OpinionFiles.write(out, again, writing))).isEqualTo(first);
  }

  @Provide
  Arbitrary<Writing> writings() {
    return Arbitraries.of(
        Writing.csv().withPersonal(),
        Writing.csv().withPersonal().withMark(),
        Writing.ndjson().withPersonal());
  }

  /** Names that spreadsheets and parsers stumble over, but that are tidy. */
  private static Arbitrary<String> names() {
    return Arbitraries.of(
        "候选人甲",
        "=SUM(A1)",
        "+86",
        "-1",
        "@x",
        "a,b",
        "a\"b",
        "a|b",
        "a\\b",
        "买买提·艾力",
        "＝甲",
        "a b",
        "{x",
        "[y",
        "𠮷村",
        "a=b",
        "甲'乙",
        "null",
        "true");
  }

  private static Arbitrary<String> keys(String prefix) {
    return Arbitraries.integers().between(0, 9_999).map(number -> prefix + number);
  }

  @Provide
  Arbitrary<List<Ballot>> ballotLists() {
    return Combinators.combine(
            Arbitraries.oneOf(keys("="), keys("b")),
            Arbitraries.of(Mark.class).list().ofMaxSize(4),
            names().list().ofMaxSize(3))
        .as(
            (id, lines, names) ->
                new Ballot(id, ImmutableList.copyOf(lines), ImmutableList.copyOf(names)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .uniqueElements(Ballot::id);
  }

  @Provide
  Arbitrary<UnitTree> trees() {
    return Combinators.combine(names().list().ofSize(12), Arbitraries.integers().between(0, 8))
        .as(
            (names, villages) -> {
              List<UnitRow> rows = new ArrayList<>();
              rows.add(row("=k", Optional.empty(), UnitKind.COUNTY, names.get(0)));
              rows.add(
                  row("t", Optional.of("=k"), UnitKind.TOWN, names.get(1)).withCode("141123101"));
              for (int village = 0; village < villages; village++) {
                rows.add(
                    row("v" + village, Optional.of("t"), UnitKind.VILLAGE, names.get(2 + village)));
              }
              return UnitTree.of(rows).orElseThrow();
            });
  }

  private static UnitRow row(String id, Optional<String> parent, UnitKind kind, String name) {
    return UnitRow.of(UnitId.of(id), parent.map(UnitId::of), kind, name);
  }

  @Provide
  Arbitrary<UnitTree> codeTrees() {
    return Combinators.combine(
            Arbitraries.integers().between(100, 120), Arbitraries.integers().between(200, 230))
        .as((township, village) -> List.of("141123" + township, "141123" + township + village))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements()
        .map(
            codes -> {
              Map<String, UnitRow> rows = new LinkedHashMap<>();
              rows.put(
                  "141123",
                  row("141123", Optional.empty(), UnitKind.COUNTY, "某,县").withCode("141123"));
              for (List<String> code : codes) {
                rows.put(
                    code.get(0),
                    row(code.get(0), Optional.of("141123"), UnitKind.TOWN, "=" + code.get(0) + "镇")
                        .withCode(code.get(0)));
                rows.put(
                    code.get(1),
                    row(
                            code.get(1),
                            Optional.of(code.get(0)),
                            UnitKind.COMMUNITY,
                            "社区" + code.get(1))
                        .withCode(code.get(1)));
              }
              return UnitTree.of(rows.values()).orElseThrow();
            });
  }

  private static Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 25_000).map(LocalDate.of(1950, 1, 1)::plusDays);
    return Arbitraries.oneOf(
        days.map(PartialDate::of),
        days.map(day -> PartialDate.of(YearMonth.from(day))),
        days.map(day -> PartialDate.ofYear(day.getYear())));
  }

  private static Arbitrary<Person> persons(String prefix) {
    return Combinators.combine(
            keys(prefix),
            names(),
            Arbitraries.of(Sex.class),
            dates(),
            Arbitraries.of(Optional.<Education>empty(), Education.of(31), Education.of(21)),
            Arbitraries.of(PartyStanding.class),
            dates().optional(),
            Arbitraries.of("v1/branch", "organ/7").map(BranchId::of).optional())
        .as(
            (id, label, sex, birth, education, standing, joined, branch) ->
                new Person.Builder()
                    .id(PersonId.of(id))
                    .label(label)
                    .sex(sex)
                    .birth(new BirthDate(birth))
                    .education(education)
                    .membership(
                        standing == PartyStanding.NOT_A_MEMBER
                            ? Optional.empty()
                            : Optional.of(new PartyMembership(standing, branch, joined)))
                    .build());
  }

  @Provide
  Arbitrary<Roster> rosterList() {
    return persons("p")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .uniqueElements(Person::id)
        .map(
            persons -> {
              List<SeatRow> rows = new ArrayList<>();
              for (int at = 0; at < persons.size(); at++) {
                rows.add(seat(plain(persons.get(at)), "v" + (1 + at % 3)));
              }
              return Roster.of(TREE, DAY, rows).orElseThrow();
            });
  }

  /** A person as a table of members can tell of one. */
  private static Person plain(Person person) {
    return new Person.Builder()
        .id(person.id())
        .label(person.id().value())
        .sex(person.sex())
        .birth(BirthDate.on(person.birth().date().earliest()))
        .education(person.education())
        .membership(
            person
                .membership()
                .map(of -> new PartyMembership(of.standing(), Optional.empty(), Optional.empty())))
        .build();
  }

  private static SeatRow seat(Person person, String unit) {
    return new SeatRow(
        UnitId.of(unit),
        CommitteeKind.VILLAGERS,
        Office.COMMITTEE_MEMBER,
        new Tenure(Gained.ELECTED, LocalDate.of(2021, 1, 10)),
        person,
        Place.none());
  }

  @Provide
  Arbitrary<List<Candidate>> candidateLists() {
    return persons("p")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .uniqueElements(Person::id)
        .map(
            persons ->
                persons.stream()
                    .map(
                        person ->
                            new Candidate.Builder()
                                .id(CandidateId.of("C-" + person.id()))
                                .person(person)
                                .unit(UnitId.of("v1"))
                                .body(CommitteeKind.VILLAGERS)
                                .office(Office.DIRECTOR)
                                .build())
                    .toList());
  }

  private static Arbitrary<ReportedRecord> records() {
    Arbitrary<ImmutableMap<DateAnchor, PartialDate>> anchored =
        Arbitraries.maps(Arbitraries.of(DateAnchor.class), dates())
            .ofMaxSize(3)
            .map(ImmutableMap::copyOf);
    Arbitrary<Sanction> sanctions =
        Arbitraries.of(
            Sanction.of(SanctionKind.PARTY_WARNING, Office.SECRETARY, Office.DIRECTOR),
            Sanction.of(SanctionKind.PARTY_WARNING),
            new Sanction(SanctionKind.PARTY_WARNING, Optional.empty(), Optional.empty()),
            new Sanction(
                SanctionKind.PARTY_PROBATION,
                Optional.of(ImmutableSet.of(Office.SECRETARY)),
                Optional.of(24)));
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(ConditionCode.N01, ConditionCode.N02, ConditionCode.N03),
                anchored,
                Arbitraries.of(ListSeverity.class).optional())
            .as(ReportedRecord::new),
        Combinators.combine(anchored, sanctions)
            .as((dates, sanction) -> ReportedRecord.of(sanction, dates)));
  }

  @Provide
  Arbitrary<List<Opinion>> opinionLists() {
    Arbitrary<Answer> answers =
        Arbitraries.oneOf(
            Arbitraries.of(
                Answer.noIssue(),
                Answer.notOurData(),
                Answer.open(),
                Answer.open(ConditionCode.N02),
                new Answer.NotOurData(ImmutableSet.of(ConditionCode.N01, ConditionCode.N03))),
            records()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(list -> new Answer.Records(list.stream().collect(toImmutableList()))));
    return Combinators.combine(
            keys("C"),
            Arbitraries.of("FY", "JW"),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 50).map(DAY::plusDays),
            names().optional(),
            answers,
            names().optional())
        .as(
            (candidate, department, version, date, document, answer, remark) ->
                new Opinion.Builder()
                    .candidate(CandidateId.of(candidate))
                    .department(department)
                    .version(version)
                    .date(date)
                    .document(document)
                    .answer(answer)
                    .remark(remark)
                    .build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .uniqueElements(Opinion::candidate);
  }
}
