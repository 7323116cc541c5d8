package org.jiceng.statistics;

import java.util.Optional;
import java.util.function.Function;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.person.PersonId;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What the forms count of a person and no roster holds. The caller has records of it; whoever is
 * not in them is unknown, never without the trait.
 */
public enum Trait implements MessageKey {
  /** Of a nationality other than Han. */
  MINORITY("minority"),
  /** Formerly a soldier. */
  VETERAN("veteran"),
  /** Worked elsewhere and came back. */
  RETURNED_WORKER("returnedWorker"),
  /** A college graduate who came as a village official. */
  GRADUATE_OFFICIAL("graduateOfficial"),
  /** Able and well off by own work. */
  ABLE("able"),
  /** Head of an economic organization. */
  ORGANIZATION_HEAD("organizationHead");

  private final String key;

  Trait(String key) {
    this.key = key;
  }

  /**
   * The fact that {@code records} hold of a person; what they have not is owed by the reporting
   * place.
   */
  public ScalarFact<OfficeHolder> in(Function<PersonId, Optional<Boolean>> records) {
    return ScalarFact.flagEvidence(
        "holder." + key,
        this,
        holder ->
            records
                .apply(holder.person().id())
                .map(Evidence::known)
                .orElseGet(() -> Evidence.owedBy(HolderFacts.REPORTING_UNIT)));
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
