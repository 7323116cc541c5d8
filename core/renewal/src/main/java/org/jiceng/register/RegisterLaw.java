package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.VariedStyle;
import org.jiceng.law.Citation;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;

/**
 * Every parameter of a register of electors, each with the place where it stands. Immutable.
 *
 * <p>A period of days leaves out the day from which it runs. A full month ends as the convention
 * says; the age does not follow it, a year of it is complete on the birthday.
 */
@Value.Immutable
@VariedStyle
public sealed interface RegisterLaw permits ImmutableRegisterLaw {

  /** The least age in full years; in the same place stands who is deprived of the vote. */
  Provision<Integer> age();

  /** On which day it must be reached. */
  Provision<AgeDay> ageDay();

  /** The grounds for listing. */
  ImmutableList<GroundRule<Ground>> grounds();

  /** The grounds of the place for leaving out somebody who has the vote. */
  ImmutableList<GroundRule<LeavingGround>> leaving();

  /** How full months are counted. */
  Provision<PeriodConvention> convention();

  /** How many days before the poll the register is published at the latest. */
  Provision<Integer> publishedDays();

  /** Within how many days after the publication an objection is filed. */
  Provision<Integer> objectionDays();

  /** Within how many days after that it is decided. */
  Provision<Integer> decisionDays();

  /** The second instance; empty if the text has none. */
  Optional<AppealRule> appeal();

  /** By more than how many days the poll is put off before the register is published again. */
  Setting<Integer> republication();

  /** That nobody votes in two places. */
  Citation oneRegister();

  /** Who has the vote, listed or not. */
  Citation entitled();

  /** This law, to be varied. */
  default Builder but() {
    return new Builder().from(this);
  }

  /** Builds the law of a register. */
  final class Builder extends ImmutableRegisterLaw.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
