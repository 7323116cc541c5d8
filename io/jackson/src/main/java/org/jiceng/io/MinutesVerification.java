package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Decisions;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.Totals;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Differences;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
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
          MinutesDocument.HASH);

  private static final ImmutableSet<String> OF_STATIONS =
      ImmutableSet.of(MinutesDocument.STATIONS, MinutesDocument.SET_UP);
  private static final ImmutableSet<String> OF_TOTALS =
      ImmutableSet.of(MinutesDocument.ATTENDANCE, MinutesDocument.TOTALS);
  private static final ImmutableSet<String> OF_BALLOTS =
      ImmutableSet.of(MinutesDocument.ATTENDANCE, MinutesDocument.BALLOTS);

  private final JsonValue.ObjectValue document;
  private final IssueLog log;

  private MinutesVerification(JsonValue.ObjectValue document, IssueLog log) {
    this.document = document;
    this.log = log;
  }

  /** The minutes that {@code value} is; whether they are true, {@code log} says. */
  static Optional<Minutes> of(JsonValue value, IssueLog log) {
    return MinutesDocument.ENVELOPE
        .open(value, log)
        .flatMap(document -> new MinutesVerification(document, log).minutes());
  }

  private Optional<Minutes> minutes() {
    Envelope.passOver(document, Sets.union(ALWAYS, ofVotes()).immutableCopy(), log);
    compareHash(MinutesDocument.HASH, CanonicalJson.sha256Without(MinutesDocument.HASH, document));
    Optional<Contest> contest = read(MinutesDocument.CONTEST, Contest.class);
    Optional<CastVotes> votes = votes();
    Optional<Decisions> decisions = read(MinutesDocument.DECISIONS, Decisions.class);
    if (contest.isEmpty() || votes.isEmpty() || decisions.isEmpty()) {
      return Optional.empty();
    }
    Optional<Minutes> minutes = again(contest.get(), votes.get(), decisions.get());
    minutes.ifPresent(this::compareDeclaration);
    return minutes;
  }

  private void compareHash(String name, String actual) {
    member(name)
        .filter(given -> !isString(given, actual))
        .ifPresent(
            given ->
                log.add(
                    DocumentIssue.DOCUMENT_HASH_DIFFERS,
                    given.place(),
                    ImmutableMap.of("actual", actual)));
  }

  private static boolean isString(JsonValue given, String text) {
    return given instanceof JsonValue.ScalarValue scalar
        && scalar.kind() == JsonKind.STRING
        && scalar.text().equals(text);
  }

  /** Which members the votes have; of another form beside it nothing is read, which is said. */
  private ImmutableSet<String> ofVotes() {
    if (document.members().containsKey(MinutesDocument.STATIONS)) {
      return OF_STATIONS;
    }
    return document.members().containsKey(MinutesDocument.TOTALS) ? OF_TOTALS : OF_BALLOTS;
  }

  private Optional<CastVotes> votes() {
    if (ofVotes().equals(OF_STATIONS)) {
      Optional<StationCounts> reports = read(MinutesDocument.STATIONS, StationCounts.class);
      Optional<ImmutableMap<StationId, Attendance>> setUp =
          read(
              MinutesDocument.SET_UP,
              json -> SealedJson.readMap(json, StationId.class, Attendance.class));
      return reports.flatMap(
          counts ->
              setUp.map(all -> new CastVotes.OfStations(counts, ImmutableSortedMap.copyOf(all))));
    }
    Optional<Attendance> attendance = read(MinutesDocument.ATTENDANCE, Attendance.class);
    if (ofVotes().equals(OF_TOTALS)) {
      Optional<Totals> totals = read(MinutesDocument.TOTALS, Totals.class);
      return attendance.flatMap(there -> totals.map(paper -> new CastVotes.OfTotals(there, paper)));
    }
    Optional<ImmutableList<Ballot>> ballots =
        read(MinutesDocument.BALLOTS, json -> SealedJson.readList(json, Ballot.class));
    return attendance.flatMap(there -> ballots.map(all -> new CastVotes.OfBallots(there, all)));
  }

  private Optional<Minutes> again(Contest contest, CastVotes votes, Decisions decisions) {
    try {
      Outcome<Minutes> again = Minutes.of(contest, votes, decisions);
      again.issues().stream().filter(Issue::isError).forEach(issue -> add(issue, document.place()));
      return again.value();
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException strange) {
      log.add(
          DocumentIssue.MINUTES_OF_OTHER_CONTEST,
          document.place(),
          ImmutableMap.of("contest", Quotation.of(contest.id().value())));
      return Optional.empty();
    }
  }

  private void compareDeclaration(Minutes minutes) {
    JsonValue follows =
        JsonValue.of(new DeclarationDocument(minutes.declaration(), Audience.ARCHIVE).members());
    member(MinutesDocument.DECLARATION)
        .ifPresent(
            given ->
                Differences.find(
                    given,
                    follows,
                    (place, one, two) ->
                        log.add(
                            DocumentIssue.MINUTES_DO_NOT_FOLLOW,
                            place,
                            ImmutableMap.of("given", one, "wanted", two))));
    compareHash(MinutesDocument.DECLARATION_HASH, CanonicalJson.sha256(follows));
  }

  private Optional<JsonValue> member(String name) {
    Optional<JsonValue> value = Optional.ofNullable(document.members().get(name));
    if (value.isEmpty()) {
      log.add(FileIssue.FILE_MEMBER_MISSING, place(name), ImmutableMap.of("member", name));
    }
    return value;
  }

  private Place place(String name) {
    return document.place().at(document.place().within() + "/" + name);
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    return read(name, json -> SealedJson.read(json, type));
  }

  private <T> Optional<T> read(String name, Function<String, Outcome<T>> reading) {
    return member(name)
        .flatMap(
            value -> {
              Outcome<T> read = reading.apply(CanonicalJson.text(value));
              read.issues().forEach(issue -> add(issue, Pointed.at(value, issue.place().within())));
              return read.value();
            });
  }

  private void add(Issue issue, Place where) {
    log.add(new Issue(issue.code(), where, issue.message()));
  }
}
