package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Decisions;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.Totals;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.document.Pointed;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.text.Audience;

/** One document of minutes, counted and declared again. Mutable, for one document. */
final class MinutesVerification {
  private static final ImmutableSet<String> ALWAYS =
      ImmutableSet.of(
          MinutesDocument.CONTEST,
          MinutesDocument.DECISIONS,
          MinutesDocument.DECLARATION,
          MinutesDocument.DECLARATION_HASH,
          Envelope.HASH);

  private static final ImmutableSet<String> OF_STATIONS =
      ImmutableSet.of(MinutesDocument.STATIONS, MinutesDocument.SET_UP);
  private static final ImmutableSet<String> OF_TOTALS =
      ImmutableSet.of(MinutesDocument.ATTENDANCE, MinutesDocument.TOTALS);
  private static final ImmutableSet<String> OF_BALLOTS =
      ImmutableSet.of(MinutesDocument.ATTENDANCE, MinutesDocument.BALLOTS);

  private final OpenDocument document;
  private final IssueLog log;

  private MinutesVerification(OpenDocument document, IssueLog log) {
    this.document = document;
    this.log = log;
  }

  /** The minutes that {@code document} is; whether they are true, {@code log} says. */
  static Optional<Minutes> of(OpenDocument document, IssueLog log) {
    return new MinutesVerification(document, log).minutes();
  }

  private Optional<Minutes> minutes() {
    document.passOver(Sets.union(ALWAYS, ofVotes()).immutableCopy());
    document.compareHash();
    Optional<Contest> contest =
        document
            .read(MinutesDocument.CONTEST, Contest.class)
            .filter(read -> Redeclaration.isBearable(read, placeOfSeats(), log));
    Optional<CastVotes> votes = votes();
    Optional<Decisions> decisions = document.read(MinutesDocument.DECISIONS, Decisions.class);
    if (contest.isEmpty() || votes.isEmpty() || decisions.isEmpty()) {
      return Optional.empty();
    }
    Optional<Minutes> minutes =
        Redeclaration.of(
            contest.get(),
            () -> Minutes.of(contest.get(), votes.get(), decisions.get()),
            document,
            DocumentIssue.MINUTES_OF_OTHER_CONTEST,
            log);
    minutes.ifPresent(this::compareDeclaration);
    return minutes;
  }

  private Place placeOfSeats() {
    return Pointed.at(document.value(), "/" + MinutesDocument.CONTEST + "/seats");
  }

  /** Which members the votes have; of another form beside it nothing is read, which is said. */
  private ImmutableSet<String> ofVotes() {
    if (document.has(MinutesDocument.STATIONS)) {
      return OF_STATIONS;
    }
    return document.has(MinutesDocument.TOTALS) ? OF_TOTALS : OF_BALLOTS;
  }

  private Optional<CastVotes> votes() {
    if (ofVotes().equals(OF_STATIONS)) {
      Optional<StationCounts> reports =
          document.read(MinutesDocument.STATIONS, StationCounts.class);
      Optional<ImmutableMap<StationId, Attendance>> setUp =
          document.read(
              MinutesDocument.SET_UP,
              json -> SealedJson.readMap(json, StationId.class, Attendance.class));
      return reports.flatMap(
          counts ->
              setUp.map(all -> new CastVotes.OfStations(counts, ImmutableSortedMap.copyOf(all))));
    }
    Optional<Attendance> attendance = document.read(MinutesDocument.ATTENDANCE, Attendance.class);
    if (ofVotes().equals(OF_TOTALS)) {
      Optional<Totals> totals = document.read(MinutesDocument.TOTALS, Totals.class);
      return attendance.flatMap(there -> totals.map(paper -> new CastVotes.OfTotals(there, paper)));
    }
    Optional<ImmutableList<Ballot>> ballots =
        document.read(MinutesDocument.BALLOTS, json -> SealedJson.readList(json, Ballot.class));
    return attendance.flatMap(there -> ballots.map(all -> new CastVotes.OfBallots(there, all)));
  }

  private void compareDeclaration(Minutes minutes) {
    JsonValue follows =
        JsonValue.of(new DeclarationDocument(minutes.declaration(), Audience.ARCHIVE).members());
    document
        .member(MinutesDocument.DECLARATION)
        .ifPresent(
            given ->
                OpenDocument.compare(given, follows, DocumentIssue.MINUTES_DO_NOT_FOLLOW, log));
    document.compareHash(MinutesDocument.DECLARATION_HASH, CanonicalJson.sha256(follows));
  }
}
