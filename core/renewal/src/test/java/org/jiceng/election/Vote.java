package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/**
 * One vote as a test writes it, before any counter has read it. Candidates are p1, p2 … as in
 * {@link Contests#candidates}.
 */
record Vote(
    Preset preset,
    int seats,
    int candidates,
    Turnout turnout,
    ImmutableList<Paper> papers,
    People people,
    SeatsLeft decided) {

  Vote(Preset preset, int seats, int candidates, Turnout turnout, ImmutableList<Paper> papers) {
    this(
        preset,
        seats,
        candidates,
        turnout,
        papers,
        People.UNKNOWN,
        new SeatsLeft.AsTheMethodSays());
  }

  /** How many should attend, attend, got a ballot and voted. */
  record Turnout(int entitled, int present, int issued, int voters) {
    static Turnout of(int everybody) {
      return new Turnout(everybody, everybody, everybody, everybody);
    }
  }

  /**
   * What is known of persons.
   *
   * @param sexes F, M or ? for each candidate; what is missing is unknown
   * @param seated F, M or ? for each of the persons s1, s2 … seated before
   * @param relations as {@code p1 p2} or {@code p1 s1}
   * @param seatsToFollow how many seats of the body are voted on later
   */
  record People(String sexes, String seated, ImmutableList<String> relations, int seatsToFollow) {
    static final People UNKNOWN = new People("", "", ImmutableList.of(), 0);

    char sexOf(String person) {
      String known = person.startsWith("p") ? sexes : seated;
      int number = Integer.parseInt(person.substring(1));
      return number <= known.length() ? known.charAt(number - 1) : '?';
    }

    boolean related(String one, String other) {
      return !relations.isEmpty()
          && (relations.contains(one + " " + other) || relations.contains(other + " " + one));
    }
  }

  VoteKind kind() {
    return preset.kind();
  }

  LocalDate day() {
    return preset.day();
  }

  /** The names on the list, in the order of the lines. */
  ImmutableList<String> labels() {
    return Contests.candidates(candidates).stream()
        .map(ListedCandidate::label)
        .collect(toImmutableList());
  }

  Vote with(People other) {
    return new Vote(preset, seats, candidates, turnout, papers, other, decided);
  }

  Vote with(SeatsLeft decision) {
    return new Vote(preset, seats, candidates, turnout, papers, people, decision);
  }

  Vote with(ImmutableList<Paper> others) {
    return new Vote(preset, seats, candidates, turnout, others, people, decided);
  }

  /** What the library makes of it. */
  VoteResult byEngine() {
    return VoteResult.of(declaration());
  }

  Declaration declaration() {
    Contest contest = contest();
    return contest.declare(count(contest), Decisions.about(decided)).orElseThrow();
  }

  Contest contest() {
    ImmutableList<ListedCandidate> listed = Contests.candidates(candidates);
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of("vote-1"))
        .office(kind().office())
        .seats(seats)
        .addAllCandidates(listed)
        .method(preset.method())
        .pollDay(day())
        .round(kind().stage() == VoteKind.Stage.FOR_SEATS_LEFT ? 2 : 1)
        .seatsToFollow(people.seatsToFollow());
    for (int seat = 1; seat <= people.seated().length(); seat++) {
      contest.addSeated(ListedCandidate.of("s" + seat, "在任者" + seat));
      putSex("s" + seat, contest);
    }
    listed.forEach(candidate -> putSex(candidate.person().value(), contest));
    for (String relation : people.relations()) {
      int space = relation.indexOf(' ');
      contest.addRelations(
          Relation.of(
              PersonId.of(relation.substring(0, space)),
              PersonId.of(relation.substring(space + 1))));
    }
    return contest.build();
  }

  private void putSex(String person, Contest.Builder contest) {
    char sex = people.sexOf(person);
    if (sex != '?') {
      contest.putSexes(PersonId.of(person), sex == 'F' ? Sex.FEMALE : Sex.MALE);
    }
  }

  private Count count(Contest contest) {
    Attendance attendance =
        new Attendance.Builder()
            .entitled(turnout.entitled())
            .present(turnout.present())
            .issued(turnout.issued())
            .voters(turnout.voters())
            .build();
    return contest.count(attendance, ballots()).orElseThrow();
  }

  private ImmutableList<Ballot> ballots() {
    return IntStream.range(0, papers.size())
        .mapToObj(
            i -> new Ballot("b" + (i + 1), Box.marks(papers.get(i).lines()), papers.get(i).names()))
        .collect(toImmutableList());
  }
}
