package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Declares the counts of a poll, the highest office first. */
final class PollDeclarer {

  private PollDeclarer() {}

  static PollDeclaration declare(Poll poll, PollCount count) {
    PollContests contests = new PollContests(poll);
    List<ListedCandidate> seated = new ArrayList<>();
    ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
    int open = poll.seats();
    for (int i = 0; i < poll.offices().size(); i++) {
      OfficeList office = poll.offices().get(i);
      open -= office.seats();
      Contest contest = contests.on(office, ImmutableList.copyOf(seated), open);
      Declaration declaration =
          Declarer.declare(
              contest, count.counts().get(i), new SeatsLeft.AsTheMethodSays(), count.open());
      ImmutableList<ListedCandidate> winners = Winner.of(declaration);
      seated.addAll(winners);
      // A seat that stays open may still be a woman's, so the rule on her seat waits for it.
      open += office.seats() - winners.size();
      declarations.add(declaration);
    }
    return new PollDeclaration(poll, declarations.build());
  }
}
