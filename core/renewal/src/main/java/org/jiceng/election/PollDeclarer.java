package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

/** Declares the counts of a poll, the highest office first. */
final class PollDeclarer {
  private final PollContests contests;
  private final IssueLog log = new IssueLog();
  private final List<ListedCandidate> seated = new ArrayList<>();

  /** How many seats are still to be filled beside those of the office at hand. */
  private int open;

  private PollDeclarer(Poll poll) {
    this.contests = new PollContests(poll);
    this.open = poll.seats();
  }

  static Outcome<PollDeclaration> declare(
      Poll poll, PollCount count, Map<ContestId, Decisions> decisions) {
    PollDeclarer declarer = new PollDeclarer(poll);
    ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
    for (int i = 0; i < poll.offices().size(); i++) {
      OfficeList office = poll.offices().get(i);
      Outcome<Declaration> declaration =
          declarer.declare(
              office,
              count.counts().get(i),
              decisions.getOrDefault(office.id(), Decisions.none()),
              count.open());
      declaration.value().ifPresent(declarations::add);
    }
    return Outcome.of(declarer.log, () -> new PollDeclaration(poll, declarations.build()));
  }

  private Outcome<Declaration> declare(
      OfficeList office, Count count, Decisions decisions, ImmutableSet<Parameter> openBallots) {
    open -= office.seats();
    Contest contest = contests.on(office, ImmutableList.copyOf(seated), open);
    Outcome<Declaration> declaration = Declarer.declare(contest, count, decisions, openBallots);
    ImmutableList<ListedCandidate> winners =
        declaration.value().map(Winner::of).orElse(ImmutableList.of());
    seated.addAll(winners);
    // A seat that stays open may still be a woman's, so the rule on her seat waits for it.
    open += office.seats() - winners.size();
    log.addAll(declaration.issues());
    return declaration;
  }
}
