package org.jiceng.io.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.Tally;
import org.jiceng.election.Totals;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.document.Pointed;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Audience;

/** One document of a declaration, declared again. Mutable, for one document. */
final class DeclarationReading {
  private final OpenDocument document;
  private final IssueLog log;

  private DeclarationReading(OpenDocument document, IssueLog log) {
    this.document = document;
    this.log = log;
  }

  /** The declaration that {@code document} is; whether it is true, {@code log} says. */
  static Optional<Declaration> of(OpenDocument document, IssueLog log) {
    return new DeclarationReading(document, log).declaration();
  }

  private Optional<Declaration> declaration() {
    OpenDocument known = document.passOver(DeclarationDocument.MEMBERS);
    document.compareHash();
    if (!document.has(DeclarationDocument.FROM)) {
      log.add(
          DocumentIssue.DECLARATION_NOT_COMPLETE,
          document.place(DeclarationDocument.FROM),
          ImmutableMap.of("member", DeclarationDocument.FROM));
      return Optional.empty();
    }
    Optional<Declaration> declaration =
        document.inside(DeclarationDocument.FROM).flatMap(this::again);
    declaration.ifPresent(
        follows ->
            known
                .without(ImmutableSet.of(DeclarationDocument.FROM, Envelope.HASH))
                .compare(
                    JsonValue.of(new DeclarationDocument(follows, Audience.ARCHIVE).members()),
                    DocumentIssue.DECLARATION_DOES_NOT_FOLLOW));
    return declaration;
  }

  private Optional<Declaration> again(OpenDocument from) {
    from.passOver(DeclarationDocument.MEMBERS_OF_FROM);
    Optional<Contest> contest =
        from.read(DeclarationDocument.CONTEST, Contest.class)
            .filter(
                read ->
                    Redeclaration.isBearable(
                        read,
                        Pointed.at(from.value(), "/" + DeclarationDocument.CONTEST + "/seats"),
                        log));
    Optional<Count> count = from.read(DeclarationDocument.COUNT, Count.class);
    Optional<Decisions> decisions = from.read(DeclarationDocument.DECISIONS, Decisions.class);
    if (contest.isEmpty() || count.isEmpty() || decisions.isEmpty()) {
      return Optional.empty();
    }
    return Redeclaration.of(
        contest.get(),
        () -> declare(contest.get(), count.get(), decisions.get()),
        from,
        DocumentIssue.DECLARATION_OF_OTHER_CONTEST,
        log);
  }

  /** As totals a count is held against its contest; as itself it also says how it was made. */
  private static Outcome<Declaration> declare(Contest contest, Count count, Decisions decisions) {
    if (!count.tallies().stream()
        .map(Tally::candidate)
        .collect(toImmutableList())
        .equals(contest.candidates())) {
      throw new IllegalArgumentException("a count of another list");
    }
    return contest
        .count(count.attendance(), Totals.of(count))
        .fold(good -> contest.declare(count, decisions), Outcome.Refused::new);
  }
}
