package org.jiceng.examples.xing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.election.Ballot;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.unit.AliasFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.Roster;
import org.jiceng.review.CandidateList;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.unit.UnitAlias;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/** The county's files, read. */
record Inputs(
    UnitTree tree,
    UnitNames names,
    Roster now,
    Roster before,
    ReviewPolicy policy,
    CandidateList candidates,
    ImmutableList<Opinion> opinions,
    Ballots ballots) {

  /** The ballots of the votes of part 3. */
  record Ballots(
      ImmutableList<Ballot> committee,
      ImmutableList<Ballot> tie,
      ImmutableList<Ballot> tieAgain,
      ImmutableList<Ballot> secretary) {}

  /** Reads the files of {@code folder}: everything, or every problem with its line. */
  static Loaded<Inputs> read(Path folder) throws IOException {
    IssueLog log = new IssueLog();
    Optional<UnitTree> tree = keep(UnitFiles.read(folder.resolve("units.csv")), log);
    return tree.isEmpty() ? Loaded.nothing(log) : read(folder, tree.get(), log);
  }

  private static Loaded<Inputs> read(Path folder, UnitTree tree, IssueLog log) throws IOException {
    Optional<ImmutableList<UnitAlias>> aliases =
        keep(AliasFiles.read(folder.resolve("aliases.csv"), tree), log);
    Optional<Roster> now =
        keep(RosterFiles.read(folder.resolve("members-2021.csv"), tree, Days.POLL), log);
    Optional<Roster> before =
        keep(RosterFiles.read(folder.resolve("members-2018.csv"), tree, Days.PREVIOUS_TERM), log);
    Optional<ReviewPolicy> policy = keep(PolicyFiles.read(folder.resolve("policy.json")), log);
    Optional<CandidateList> candidates =
        keep(CandidateFiles.read(folder.resolve("candidates.csv"), tree), log);
    Optional<ImmutableList<Opinion>> opinions =
        keep(OpinionFiles.read(folder.resolve("opinions.ndjson")), log);
    Optional<ImmutableList<Ballot>> committee = ballots(folder, "committee", log);
    Optional<ImmutableList<Ballot>> tie = ballots(folder, "tie", log);
    Optional<ImmutableList<Ballot>> tieAgain = ballots(folder, "tie-again", log);
    Optional<ImmutableList<Ballot>> secretary = ballots(folder, "secretary", log);
    if (log.hasErrors()) {
      return Loaded.nothing(log);
    }
    return Loaded.of(
        new Inputs(
            tree,
            UnitNames.of(tree, aliases.orElseThrow()),
            now.orElseThrow(),
            before.orElseThrow(),
            policy.orElseThrow(),
            candidates.orElseThrow(),
            opinions.orElseThrow(),
            new Ballots(
                committee.orElseThrow(),
                tie.orElseThrow(),
                tieAgain.orElseThrow(),
                secretary.orElseThrow())),
        log);
  }

  private static Optional<ImmutableList<Ballot>> ballots(Path folder, String vote, IssueLog log)
      throws IOException {
    return keep(BallotFiles.read(folder.resolve("ballots-" + vote + ".ndjson")), log);
  }

  private static <T> Optional<T> keep(Loaded<T> loaded, IssueLog log) {
    log.addAll(loaded.issues());
    return loaded.value();
  }
}
