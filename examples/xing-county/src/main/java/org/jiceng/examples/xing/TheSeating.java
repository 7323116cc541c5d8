package org.jiceng.examples.xing;

import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_SHARE;
import static org.jiceng.statistics.StandardMeasures.COLLEGE_SHARE;
import static org.jiceng.statistics.StandardMeasures.MEAN_AGE;
import static org.jiceng.statistics.StandardMeasures.PERSONS;
import static org.jiceng.statistics.StandardMeasures.SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.WOMEN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethods;
import org.jiceng.fact.Body;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.renewal.Approval;
import org.jiceng.renewal.OfficerElection;
import org.jiceng.renewal.Renewal;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.text.Audience;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** The end: the winners of part 3 take their seats, and the secretary after approval. */
final class TheSeating {
  private static final ImmutableList<Measure<OfficeHolder>> COLUMNS =
      ImmutableList.of(PERSONS, MEAN_AGE, COLLEGE_SHARE, WOMEN, SECRETARIES, BOTH_POSTS_SHARE);
  private static final Body TOWNSHIP =
      Body.of("TOWNSHIP-COMMITTEE", "魏家滩镇党委", "the township's Party committee");
  private static final Approval APPROVAL =
      new Approval(TOWNSHIP, Days.APPROVAL, new DocumentRef("合成〔2021〕1号", Days.APPROVAL, TOWNSHIP));

  private final Printer printer;
  private final Inputs inputs;
  private final Renewal renewal;
  private final CommitteeId committee;
  private final UnitId village;
  private final Columns columns = new Columns();

  TheSeating(
      Printer printer, Inputs inputs, Renewal renewal, CommitteeId committee, UnitId village) {
    this.printer = printer;
    this.inputs = inputs;
    this.renewal = renewal;
    this.committee = committee;
    this.village = village;
  }

  void print(Declaration elected) {
    printer.title("五、就任", "5. Taking office");
    // tag::seating
    Roster seated = renewal.seat(committee, List.of(elected)).orElseThrow();
    OfficerElection officers = OfficerElection.of(seated, committee);
    Declaration secretary = electSecretary(officers, seated.members(committee).get(0));
    Roster approved = officers.approve(secretary, APPROVAL).orElseThrow();
    // end::seating
    printer.gap();
    head();
    rows(printer.words("选举前", "before"), inputs.now());
    rows(printer.words("委员就任后", "members seated"), seated);
    rows(printer.words("书记获批准后", "secretary approved"), approved);
    printer.print(columns.print());
    printer.say(
        "书记经 %s 于 %s 批准后方计入书记。就任后的全县数字已非报道所载。",
        "The secretary counts as secretary only after the approval by %s on %s. The county's"
            + " figures after the seating are no longer the article's.",
        APPROVAL.by(),
        APPROVAL.day());
  }

  private Declaration electSecretary(OfficerElection officers, Member first) {
    Contest contest =
        officers
            .contest(
                ContestId.of("secretary"),
                Office.SECRETARY,
                ElectionMethods.branchOfficers(Days.POLL).orElseThrow(),
                Days.POLL,
                List.of(first.person()))
            .orElseThrow();
    int members = officers.electorate().entitled();
    ImmutableList<Ballot> ballots = inputs.ballots().secretary();
    Declaration declaration =
        contest.declare(contest.count(Attendance.of(members, members), ballots).orElseThrow());
    printer.print(declaration.explain(printer.language(), Audience.PUBLIC));
    return declaration;
  }

  private void head() {
    columns.add(
        Stream.concat(
                Stream.of(printer.words("单位", "unit"), printer.words("时点", "when")),
                COLUMNS.stream().map(measure -> measure.label().in(printer.language())))
            .toArray(String[]::new));
  }

  private void rows(String when, Roster roster) {
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(roster.tree())
            .measure(COLUMNS)
            .compute(OfficeHolder.of(roster, Days.POLL))
            .orElseThrow();
    for (Unit unit : List.of(roster.tree().get(village), roster.tree().root())) {
      columns.add(
          Stream.concat(
                  Stream.of(unit.name(), when),
                  COLUMNS.stream()
                      .map(measure -> cell(measure, table.at(unit.id(), measure).value())))
              .toArray(String[]::new));
    }
  }

  private static String cell(Measure<OfficeHolder> measure, Ratio exact) {
    if (measure instanceof Measure.Count) {
      return exact.toString();
    }
    String parts = exact.numerator() + "/" + exact.denominator();
    if (!exact.isDefined()) {
      return parts;
    }
    return measure.isShare()
        ? parts + " = " + exact.percent(0) + "%"
        : parts + " = " + exact.rounded(0);
  }
}
