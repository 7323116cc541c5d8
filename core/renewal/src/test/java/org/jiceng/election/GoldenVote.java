package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;

/**
 * What the file of a golden election says was voted. Candidates are p1, p2 …, those seated before
 * are s1, s2 …; a sign for each says the sex: M, F or ? for not given.
 */
record GoldenVote(CaseFile given) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.<String>builder()
          .addAll(GoldenMethod.KEYS)
          .add(
              "seats",
              "candidates",
              "round",
              "seats-to-follow",
              "sexes",
              "seated",
              "head",
              "relations")
          .add("entitled", "present", "issued", "voters")
          .addAll(GoldenDecisions.KEYS)
          .addAll(GoldenPapers.KEYS)
          .addAll(GoldenPoll.KEYS)
          .addAll(GoldenProxies.KEYS)
          .build();

  private static final Bilingual OFFICE = new Bilingual("职务", "Office");

  /** What the library makes of it; refused with all that is wrong. */
  GoldenResult result() {
    Outcome<ElectionMethod> method = new GoldenMethod(given).read();
    if (method.value().isEmpty()) {
      return GoldenResult.refused(method.issues());
    }
    Contest contest = contest(method.orElseThrow());
    Outcome<Count> count = contest.count(attendance(), ballots(new GoldenPapers(given).papers()));
    if (count.value().isEmpty()) {
      return GoldenResult.refused(count.issues());
    }
    Outcome<Declaration> declared =
        contest.declare(count.orElseThrow(), new GoldenDecisions(given, contest).read());
    if (declared.value().isEmpty()) {
      return GoldenResult.refused(declared.issues());
    }
    Declaration declaration = declared.orElseThrow();
    return GoldenResult.of(ImmutableList.of(declaration), declaration.issues(), one -> "");
  }

  private Contest contest(ElectionMethod method) {
    LocalDate day = LocalDate.parse(given.text("day").orElseThrow());
    ImmutableList<ListedCandidate> candidates = Contests.candidates(given.number("candidates"));
    ImmutableList<ListedCandidate> seated = seated();
    Contest.Builder contest = new Contest.Builder();
    given.text("head").map(PersonId::of).ifPresent(contest::head);
    return contest
        .id(ContestId.of("vote"))
        .office(OFFICE)
        .seats(given.number("seats"))
        .addAllCandidates(candidates)
        .method(method)
        .pollDay(day)
        .nominationDay(given.text("nominated").map(LocalDate::parse).orElse(day))
        .round(given.number("round", 1))
        .seatsToFollow(given.number("seats-to-follow", 0))
        .addAllSeated(seated)
        .putAllSexes(sexes(candidates, given.text("sexes").orElse("")))
        .putAllSexes(sexes(seated, given.text("seated").orElse("")))
        .addAllRelations(
            given.list("relations").stream()
                .filter(relation -> !GoldenDecisions.isAboutMeant(relation))
                .map(GoldenVote::relation)
                .toList())
        .build();
  }

  Attendance attendance() {
    int entitled = given.number("entitled");
    int present = given.number("present", entitled);
    int issued = given.number("issued", present);
    return new Attendance.Builder()
        .entitled(entitled)
        .present(present)
        .issued(issued)
        .voters(given.number("voters", issued))
        .build();
  }

  static ImmutableList<Ballot> ballots(List<Paper> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(i -> ballot("b" + (i + 1), papers.get(i)))
        .collect(toImmutableList());
  }

  static Ballot ballot(String id, Paper paper) {
    return new Ballot(id, Box.marks(paper.lines()), paper.names());
  }

  /** What was decided about the seats that nobody won. */
  SeatsLeft seatsLeft() {
    Optional<SeatsLeft> givenUp =
        given
            .text("given-up")
            .map(
                consenting ->
                    new SeatsLeft.GivenUp(Integer.parseInt(consenting), GoldenDecisions.DOCUMENT));
    Optional<SeatsLeft> vacant =
        given
            .text("left-vacant-by")
            .map(
                body -> new SeatsLeft.LeftVacant(MethodWords.body(body), GoldenDecisions.DOCUMENT));
    Optional<SeatsLeft> votedOn =
        given
            .text("standing-said-by")
            .map(
                body ->
                    new SeatsLeft.VotedOn(
                        given.list("standing").stream().map(PersonId::of).collect(toImmutableSet()),
                        MethodWords.body(body),
                        GoldenDecisions.DOCUMENT));
    return givenUp.or(() -> vacant).or(() -> votedOn).orElseGet(SeatsLeft.AsTheMethodSays::new);
  }

  private ImmutableList<ListedCandidate> seated() {
    return IntStream.rangeClosed(1, given.text("seated").orElse("").length())
        .mapToObj(i -> ListedCandidate.of("s" + i, "在任" + i))
        .collect(toImmutableList());
  }

  static ImmutableMap<PersonId, Sex> sexes(List<ListedCandidate> persons, String signs) {
    ImmutableMap.Builder<PersonId, Sex> sexes = ImmutableMap.builder();
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(i) != '?') {
        sexes.put(persons.get(i).person(), signs.charAt(i) == 'F' ? Sex.FEMALE : Sex.MALE);
      }
    }
    return sexes.buildOrThrow();
  }

  /** As {@code p1-p3}. */
  static Relation relation(String both) {
    List<String> ids = Splitter.on('-').splitToList(both);
    return Relation.of(PersonId.of(ids.get(0)), PersonId.of(ids.get(1)));
  }
}
