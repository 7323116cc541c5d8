package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.election.Correction;
import org.jiceng.election.Declaration;
import org.jiceng.internal.ValueStyle;
import org.jiceng.register.AuditGate;
import org.jiceng.register.ElectionCommittee;
import org.jiceng.register.ElectorRegister;
import org.jiceng.statistics.CandidacyCourse;
import org.jiceng.unit.UnitId;

/**
 * What an exercise has of one unit: who runs the election, who votes, whether the audit is through,
 * who stands, and what was declared. Nothing of it is said twice: what is missing is derived.
 * Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface UnitPapers permits ImmutableUnitPapers {

  /** The village or community. */
  UnitId unit();

  /** Who conducts the election of self-government; empty if nobody was chosen. */
  Optional<ElectionCommittee> committee();

  /** The register of electors; empty if there is none. */
  Optional<ElectorRegister> register();

  /** The audit of those who leave office; empty if nothing is known of one. */
  Optional<AuditGate> audit();

  /** Everybody's way to a post, on both tracks. */
  ImmutableList<Candidacy> candidacies();

  /** One row of figures for each candidacy; see {@code CandidacyMeasures}. */
  default ImmutableList<CandidacyCourse> candidacyCourses() {
    return candidacies().stream()
        .map(candidacy -> candidacy.course(unit()))
        .collect(toImmutableList());
  }

  /** What was declared, in the order of the votes, corrected ones among it. */
  ImmutableList<Declaration> declarations();

  /** What was corrected, in the order of the days. */
  ImmutableList<Correction> corrections();

  /** The declarations that stand: those that nothing corrects. */
  default ImmutableList<Declaration> standing() {
    return declarations().stream()
        .filter(
            declaration ->
                corrections().stream().noneMatch(after -> after.of().equals(declaration)))
        .collect(toImmutableList());
  }

  /** Builds the papers of one unit. */
  final class Builder extends ImmutableUnitPapers.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
