package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/**
 * Every proxy of one poll, judged: accepted, refused with all reasons, or open. Immutable.
 *
 * <p>Filings stand in the order of filing, those whose order was not kept last, by the persons'
 * ids. Where only the order is missing, how many of a proxy's filings are accepted is known all the
 * same; who is among them is not.
 */
@Value.Immutable
@ValueStyle
public sealed interface Proxies permits ImmutableProxies {

  /** What was filed. */
  ProxyFilings filings();

  /** The filings that are accepted, whatever the rules known leave open. */
  ImmutableList<ProxyFiling> accepted();

  /** The filings that are refused, whatever the rules known leave open. */
  ImmutableList<RefusedProxy> refused();

  /** All others, by proxy. */
  ImmutableList<OpenProxies> open();

  /** How many votes may be cast by proxy at least, under the reading that allows fewest. */
  int leastVotes();

  /** How many votes may be cast by proxy at most, under the reading that allows most. */
  int greatestVotes();

  /** How many filings are open. */
  default int undetermined() {
    return open().stream().mapToInt(group -> group.filings().size()).sum();
  }

  /**
   * The attendance of a poll to which {@code inPerson} electors came, of whom some cast {@code
   * byProxy} votes of others as well. Everybody for whom a ballot was issued is present; whether
   * the principals are among those who voted is a parameter of the method. Refused if there are
   * more votes by proxy than can have been accepted, or if the numbers contradict the register.
   *
   * @throws IllegalStateException if the method leaves open whether principals voted
   */
  default Outcome<Attendance> attendance(int inPerson, int byProxy) {
    boolean voted = filings().method().principals().value() == Principals.AS_VOTED;
    Attendance attendance =
        new Attendance.Builder()
            .entitled(filings().electors().size())
            .present(inPerson + byProxy)
            .issued(inPerson + byProxy)
            .voters(voted ? inPerson + byProxy : inPerson)
            .build();
    IssueLog log = new IssueLog();
    attendance.check(log);
    if (byProxy < 0 || byProxy > greatestVotes()) {
      log.add(
          ElectionIssue.PROXY_VOTES_ABOVE_ACCEPTED,
          Place.none(),
          ImmutableMap.of("votes", byProxy, "greatest", greatestVotes()));
    }
    return Outcome.of(log, () -> attendance);
  }

  /**
   * What was filed, what became of it and by which rules, each with article or that it was not
   * verified. A public text has numbers and reasons; the review office and the archive also read
   * who filed what.
   */
  default String explain(Language language, Audience audience) {
    return new ProxyLines(this, audience).in(language);
  }

  /** Builds a result. */
  final class Builder extends ImmutableProxies.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
