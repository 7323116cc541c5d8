package org.jiceng.io.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Declaration;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.NextStep;
import org.jiceng.election.OfficeResult;
import org.jiceng.election.SeatResult;
import org.jiceng.election.Tally;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.LawMembers;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonValue;
import org.jiceng.text.Audience;

/** One declaration as members of a JSON document, for one audience. */
final class DeclarationDocument {
  static final Envelope ENVELOPE = new Envelope("jiceng.declaration", 0);

  static final String CONTEST = "contest";
  static final String COUNT = "count";
  static final String DECISIONS = "decisions";

  /** The values from which all else follows. */
  static final String FROM = "from";

  static final ImmutableSet<String> MEMBERS_OF_FROM = ImmutableSet.of(CONTEST, COUNT, DECISIONS);

  private static final String QUORUM = "quorum";
  private static final String OUTCOME = "outcome";
  private static final String REASONS = "reasons";
  private static final String OPEN = "open";
  private static final String OFFICES = "offices";
  private static final String OUTLOOK = "outlook";
  private static final String NEXT_STEPS = "nextSteps";
  private static final String ISSUES = "issues";

  /** Everything that a document of some outcome has beside its envelope. */
  static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          CONTEST,
          COUNT,
          DECISIONS,
          QUORUM,
          OUTCOME,
          REASONS,
          OPEN,
          OFFICES,
          OUTLOOK,
          NEXT_STEPS,
          ISSUES,
          FROM,
          Envelope.HASH);

  private final Declaration declaration;

  /** Whether the reader may see ids and names written in. */
  private final boolean internal;

  DeclarationDocument(Declaration declaration, Audience audience) {
    this.declaration = declaration;
    this.internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
  }

  /** The document by itself: from what it follows, if the reader may see that, and its hash. */
  ImmutableMap<String, Object> whole() {
    return Envelope.hashed(withoutHash());
  }

  String sha256() {
    return CanonicalJson.sha256(JsonValue.of(withoutHash()));
  }

  private Map<String, Object> withoutHash() {
    Map<String, Object> all = new LinkedHashMap<>(members());
    if (internal) {
      all.put(
          FROM,
          ImmutableMap.of(
              CONTEST, SealedJson.tree(declaration.contest()),
              COUNT, SealedJson.tree(declaration.count()),
              DECISIONS, SealedJson.tree(declaration.decisions())));
    }
    return all;
  }

  /** What was declared. */
  ImmutableMap<String, Object> members() {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.putAll(ENVELOPE.members());
    members.put(CONTEST, contest(declaration.contest()));
    members.put(COUNT, count(declaration.count()));
    if (internal) {
      members.put(DECISIONS, DecisionMembers.of(declaration.decisions()));
    }
    declaration.quorum().ifPresent(quorum -> members.put(QUORUM, LawMembers.of(quorum)));
    if (declaration instanceof Declaration.VoidVote failed) {
      members.put(OUTCOME, "VOID");
      members.put(
          REASONS,
          list(
              failed.reasons(),
              reason ->
                  ImmutableMap.of(
                      "code", reason.code().name(), "basis", LawMembers.of(reason.basis()))));
    } else if (declaration instanceof Declaration.UndeterminedVote undetermined) {
      members.put(OUTCOME, "UNDETERMINED");
      members.put(OPEN, list(undetermined.open(), Enum::name));
      members.put(OFFICES, list(declaration.officeResults(), this::office));
    } else if (declaration instanceof Declaration.InterimVote interim) {
      members.put(OUTCOME, "INTERIM");
      members.put(OUTLOOK, StationMembers.of(interim.outlook(), this::candidate));
    } else {
      members.put(OUTCOME, "VALID");
      members.put(OFFICES, list(declaration.officeResults(), this::office));
    }
    members.put(NEXT_STEPS, list(declaration.nextSteps(), this::step));
    members.put(ISSUES, list(declaration.issues(), issue -> issue.code().name()));
    return members.buildOrThrow();
  }

  private ImmutableMap<String, Object> contest(Contest contest) {
    return ImmutableMap.<String, Object>builder()
        .put("id", contest.id().value())
        .put("office", LawMembers.words(contest.office()))
        .put("seats", contest.seats())
        .put("pollDay", contest.pollDay().toString())
        .put("candidates", list(contest.candidates(), this::candidate))
        .put("method", MethodMembers.of(contest.method()))
        .buildOrThrow();
  }

  private ImmutableMap<String, Object> count(Count count) {
    Attendance attendance = count.attendance();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members
        .put("entitled", attendance.entitled())
        .put("present", attendance.present())
        .put("issued", attendance.issued())
        .put("voters", attendance.voters())
        .put("returned", count.returned())
        .put("unreturned", count.unreturned())
        .put("valid", count.validBallots())
        .put("invalid", byName(count.invalid()))
        .put("tallies", list(count.tallies(), this::tally))
        .put("slotsFilled", count.slotsFilled())
        .put("writeInsAccepted", count.writeInsAccepted())
        .put("writeInsRejected", byName(count.rejectedWriteIns()))
        .put("unchecked", list(count.unchecked(), Enum::name))
        .putAll(StationMembers.of(count));
    if (internal) {
      members.put(
          "writeIns",
          list(
              count.writeIns(),
              each -> ImmutableMap.of("name", each.name(), "votes", each.votes())));
      members.put(
          "notes",
          list(
              count.notes(),
              note ->
                  ImmutableMap.of(
                      "ballot",
                      note.ballot(),
                      "slot",
                      note.slot(),
                      "reason",
                      note.reason().name())));
    }
    return members.buildOrThrow();
  }

  private ImmutableMap<String, Object> tally(Tally tally) {
    return ImmutableMap.<String, Object>builder()
        .put("candidate", candidate(tally.candidate()))
        .put("for", tally.inFavour())
        .put("against", tally.against())
        .put("abstain", tally.abstaining())
        .put("blank", tally.blank())
        .put("spoilt", tally.spoilt())
        .put("onInvalidBallots", tally.onInvalidBallots())
        .buildOrThrow();
  }

  private ImmutableMap<String, Object> office(OfficeResult office) {
    return ImmutableMap.of(
        "office", LawMembers.words(office.office()), "seats", list(office.seats(), this::seat));
  }

  private ImmutableMap<String, Object> seat(SeatResult seat) {
    return seat.fold(new SeatMembers(this::candidate, internal));
  }

  private ImmutableMap<String, Object> step(NextStep step) {
    return ImmutableMap.of(
        "kind", step.kind().name(),
        "seats", step.seats(),
        "who", list(step.who(), this::candidate),
        "basis", LawMembers.of(step.basis()));
  }

  private ImmutableMap<String, Object> candidate(ListedCandidate candidate) {
    return internal
        ? ImmutableMap.of("person", candidate.person().value(), "label", candidate.label())
        : ImmutableMap.of("label", candidate.label());
  }

  private static ImmutableMap<String, Integer> byName(Map<? extends Enum<?>, Integer> numbers) {
    ImmutableMap.Builder<String, Integer> named = ImmutableMap.builder();
    numbers.forEach((constant, number) -> named.put(constant.name(), number));
    return named.buildOrThrow();
  }

  private static <T> ImmutableList<Object> list(Iterable<T> many, Function<? super T, ?> form) {
    return Streams.stream(many).<Object>map(form).collect(toImmutableList());
  }
}
