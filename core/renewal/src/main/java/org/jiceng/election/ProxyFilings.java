package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;

/**
 * All proxies filed for one poll, with what they are judged by. Immutable.
 *
 * <p>The order in which they stand here means nothing: which one was filed first is stated with
 * each of them, or not known.
 */
@Value.Immutable
@ValueStyle
public sealed interface ProxyFilings permits ImmutableProxyFilings {

  /** The method; its rules on proxies are those of the day of filing. */
  ElectionMethod method();

  /** The day of filing. */
  LocalDate day();

  /** Everybody on the register of electors. */
  ImmutableSet<PersonId> electors();

  /** Everybody who stands in this poll, for whatever office. */
  ImmutableSet<PersonId> candidates();

  /** What was filed. */
  ImmutableList<ProxyFiling> filings();

  /**
   * Judges every filing. Refused with all of: a filing twice, two filings of one place in the
   * order, several filings of one principal whose order was not kept though more than one could
   * stand. A text that is not in force on the day is reported.
   */
  default Outcome<Proxies> judged() {
    IssueLog log = new IssueLog();
    ImmutableList<ProxyJudge> readings =
        ProxyReading.of(method()).stream()
            .map(reading -> new ProxyJudge(this, reading))
            .collect(toImmutableList());
    ProxyChecks.check(this, readings, log);
    return Outcome.of(log, () -> new ProxyVerdict(this, readings).proxies());
  }

  /** Builds the filings of one poll. */
  final class Builder extends ImmutableProxyFilings.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
