package org.jiceng.renewal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiceng.election.Declaration;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.register.AuditGate;
import org.jiceng.register.ElectionCommittee;
import org.jiceng.register.ElectorRegister;
import org.jiceng.register.ObjectionState;
import org.jiceng.review.Track;
import org.jiceng.rule.Verdict;

/** What the papers of a unit lack before its next status. */
final class UnitChecks {
  private final UnitPapers papers;
  private final LocalDate day;
  private final IssueLog log = new IssueLog();

  private UnitChecks(UnitPapers papers, LocalDate day) {
    this.papers = papers;
    this.day = day;
  }

  /** What is missing on {@code day} before {@code next}, sorted; empty if nothing is. */
  static ImmutableList<Issue> missing(UnitPapers papers, UnitStatus next, LocalDate day) {
    UnitChecks checks = new UnitChecks(papers, day);
    switch (next) {
      case REGISTER -> checks.committee();
      case LIST -> checks.register();
      case VOTED -> checks.beforeThePoll();
      case REVOTE -> checks.anotherVote();
      case DONE -> checks.result();
      case NOT_STARTED, PREPARING, POSTPONED, VOID -> {}
    }
    return checks.log.sorted();
  }

  private void committee() {
    if (papers.committee().filter(committee -> !committee.chosenOn().isAfter(day)).isEmpty()) {
      report(RenewalIssue.UNIT_COMMITTEE_MISSING, ImmutableMap.of());
    }
  }

  private void register() {
    if (papers.register().isEmpty()) {
      report(RenewalIssue.UNIT_REGISTER_MISSING, ImmutableMap.of());
    }
  }

  private void beforeThePoll() {
    committee();
    register();
    papers.register().ifPresent(this::publication);
    audit();
    candidacies();
    papers.committee().ifPresent(this::whoStandsLeaves);
  }

  private void publication(ElectorRegister register) {
    if (register.pollDay().isAfter(day)) {
      report(RenewalIssue.UNIT_POLL_LATER, ImmutableMap.of("poll", register.pollDay()));
    }
    if (register.rows().publishedOn().headSet(day.plusDays(1)).isEmpty()) {
      report(
          RenewalIssue.UNIT_REGISTER_NOT_PUBLISHED,
          ImmutableMap.of("latest", register.publicationDue(), "poll", register.pollDay()));
    } else {
      log.addAll(register.publication());
    }
    long open =
        register.objections().stream()
            .filter(
                finding ->
                    finding.state() == ObjectionState.OPEN
                        || finding.state() == ObjectionState.OVERDUE)
            .count();
    if (open > 0) {
      report(RenewalIssue.UNIT_OBJECTIONS_OPEN, ImmutableMap.of("number", open));
    }
  }

  private void audit() {
    Optional<AuditGate> gate = papers.audit();
    if (gate.isEmpty()) {
      report(RenewalIssue.UNIT_AUDIT_MISSING, ImmutableMap.of());
    } else if (gate.get().verdict() != Verdict.MET) {
      report(RenewalIssue.UNIT_AUDIT_OPEN, ImmutableMap.of("audit", gate.get()));
    }
  }

  /** On each track on which anybody stands; on that of self-government in any case. */
  private void candidacies() {
    ImmutableSet<Track> tracks =
        papers.candidacies().stream()
            .map(candidacy -> candidacy.procedure().track())
            .collect(toImmutableSet());
    for (Track track : Track.values()) {
      if (track == Track.SELF_GOVERNMENT || tracks.contains(track)) {
        candidacies(track);
      }
    }
  }

  private void candidacies(Track track) {
    boolean listed =
        on(track).stream()
            .flatMap(candidacy -> candidacy.history().stream())
            .anyMatch(entry -> entry.stage() == Stage.FORMAL_CANDIDATE);
    long open =
        on(track).stream()
            .filter(
                candidacy ->
                    candidacy.stage().isPause()
                        || (candidacy.stage() != Stage.FORMAL_CANDIDATE
                            && candidacy.procedure().beforePoll().contains(candidacy.stage())))
            .count();
    if (!listed) {
      report(RenewalIssue.UNIT_LIST_MISSING, ImmutableMap.of("track", track));
    }
    if (open > 0) {
      report(RenewalIssue.UNIT_CANDIDACIES_OPEN, ImmutableMap.of("track", track, "number", open));
    }
  }

  private ImmutableList<Candidacy> on(Track track) {
    return papers.candidacies().stream()
        .filter(candidacy -> candidacy.procedure().track() == track)
        .collect(ImmutableList.toImmutableList());
  }

  /** Who is nominated leaves the committee, under every text known. */
  private void whoStandsLeaves(ElectionCommittee committee) {
    on(Track.SELF_GOVERNMENT).stream()
        .filter(candidacy -> !candidacy.stage().isQuietEnd())
        .map(Candidacy::person)
        .filter(committee.persons()::contains)
        .distinct()
        .forEach(
            person ->
                report(
                    RenewalIssue.UNIT_COMMITTEE_MEMBER_STANDS, ImmutableMap.of("person", person)));
  }

  private void anotherVote() {
    boolean due =
        papers.standing().stream()
            .anyMatch(
                declaration ->
                    declaration instanceof Declaration.VoidVote
                        || declaration.officeResults().stream()
                            .anyMatch(office -> !office.nextVotes().isEmpty()));
    if (papers.standing().isEmpty()) {
      report(RenewalIssue.UNIT_VOTE_MISSING, ImmutableMap.of());
    } else if (!due) {
      report(RenewalIssue.UNIT_NOTHING_TO_VOTE_ON, ImmutableMap.of());
    }
  }

  private void result() {
    ImmutableList<Declaration> standing = papers.standing();
    if (standing.isEmpty()) {
      report(RenewalIssue.UNIT_VOTE_MISSING, ImmutableMap.of());
      return;
    }
    Seating.reportOpen(standing, log);
    ImmutableSet<PersonId> approved =
        papers.candidacies().stream()
            .filter(
                candidacy ->
                    candidacy.history().stream()
                        .anyMatch(
                            entry ->
                                entry.stage() == Stage.APPROVED
                                    || entry.stage() == Stage.IN_OFFICE))
            .map(Candidacy::person)
            .collect(toImmutableSet());
    Seating.waiting(standing)
        .forEach(
            (declaration, seat) -> {
              if (!approved.contains(seat.person())) {
                log.add(Seating.waits(declaration, seat));
              }
            });
  }

  private void report(RenewalIssue code, Map<String, ?> arguments) {
    log.add(
        code,
        Place.of(papers.unit().value()),
        ImmutableMap.<String, Object>builder()
            .put("unit", papers.unit())
            .putAll(arguments)
            .buildOrThrow());
  }
}
