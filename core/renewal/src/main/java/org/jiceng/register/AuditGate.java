package org.jiceng.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.internal.ValueStyle;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Whether the election may be held as far as the audit of those who leave office goes: its result
 * must be published before. Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface AuditGate extends Text permits ImmutableAuditGate {

  /** The rule of the day of the poll. */
  AuditRule rule();

  /** The day of the poll. */
  LocalDate pollDay();

  /** The day on which the election committee was chosen, if it was. */
  Optional<LocalDate> committeeChosen();

  /** When the result was published; known and empty if it is known not to have been. */
  Evidence<Optional<PartialDate>> published();

  /** The day on which this is judged. */
  LocalDate asOf();

  /** The last day for the publication; empty while the day is not known that it depends on. */
  default Optional<LocalDate> lastDay() {
    return rule().lastDay(pollDay(), committeeChosen());
  }

  /** Met if it was published in time; undetermined while it may still be, or is not known. */
  default Verdict verdict() {
    Optional<LocalDate> last = lastDay();
    Optional<Optional<PartialDate>> known = published().value();
    if (last.isEmpty() || known.isEmpty()) {
      return Verdict.UNDETERMINED;
    }
    if (known.get().isEmpty()) {
      return asOf().isAfter(last.get()) ? Verdict.UNMET : Verdict.UNDETERMINED;
    }
    return Verdict.of(known.get().get().isAfter(last.get()).not());
  }

  /** Who owes the publication or its day; empty if the verdict is settled. */
  default ImmutableList<Owed> owed() {
    if (verdict() != Verdict.UNDETERMINED) {
      return ImmutableList.of();
    }
    if (lastDay().isEmpty()) {
      return ImmutableList.of(new Owed(Bodies.ELECTION_COMMITTEE, RegisterText.COMMITTEE_DAY));
    }
    ImmutableCollection<Body> bodies =
        published() instanceof Evidence.Missing<Optional<PartialDate>> missing
            ? missing.owedBy()
            : rule().owedBy();
    return bodies.stream()
        .map(body -> new Owed(body, RegisterText.AUDIT))
        .collect(toImmutableList());
  }

  /** The verdict, by when, where that stands, and who owes what. */
  @Override
  default String in(Language language) {
    return (owed().isEmpty() ? RegisterText.AUDIT_GATE : RegisterText.AUDIT_GATE_OWED)
        .with(
            ImmutableMap.of(
                "verdict", verdict(),
                "deadline", rule().deadline().value(),
                "last", lastDay().<Object>map(day -> day).orElse(RegisterText.DAY_NOT_KNOWN),
                "citation", rule().citation(),
                "owed", owed()))
        .in(language);
  }

  /** Builds an audit gate. */
  final class Builder extends ImmutableAuditGate.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
