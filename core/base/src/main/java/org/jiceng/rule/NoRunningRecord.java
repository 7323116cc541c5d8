package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * There is no record of a code whose look-back still runs on the reference day.
 *
 * @param fact where the records are read
 * @param code the code of the records that count
 * @param lookBack how long one is held against the subject
 * @param convention whether the corresponding day still belongs to a period
 * @param keeper who owes a date that a look-back needs and a record lacks
 */
public record NoRunningRecord<S>(
    RecordsFact<S> fact, String code, LookBack lookBack, PeriodConvention convention, Body keeper)
    implements Condition<S> {

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return fact.read(subject).value().map(records -> noneRuns(records, day)).orElse(Truth.UNKNOWN);
  }

  Truth noneRuns(ImmutableList<DatedRecord> records, LocalDate day) {
    return counting(records)
        .map(record -> lookBack.runs(record, day, convention).not())
        .reduce(Truth.TRUE, Truth::and);
  }

  private Stream<DatedRecord> counting(ImmutableList<DatedRecord> records) {
    return records.stream().filter(record -> record.condition().equals(code));
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    Evidence<ImmutableList<DatedRecord>> evidence = fact.read(subject);
    if (evidence instanceof Evidence.Missing<ImmutableList<DatedRecord>> missing) {
      return Explanation.settled(fact.label(), needed(day), RuleText.NOT_KNOWN)
          .owedBy(missing.owedBy(), fact.label());
    }
    ImmutableList<NeededAndFound> compared =
        counting(evidence.value().orElseThrow())
            .map(record -> new NeededAndFound(fact.label(), needed(day), words(record, day)))
            .collect(toImmutableList());
    if (compared.isEmpty()) {
      return Explanation.settled(fact.label(), needed(day), RuleText.NO_RECORD);
    }
    Explanation known = new Explanation(compared, ImmutableList.of());
    return evaluate(subject, day) == Truth.UNKNOWN
        ? known.owedBy(ImmutableSet.of(keeper), owedDate())
        : known;
  }

  private Text needed(LocalDate day) {
    return Message.of(
        lookBack.isPeriod() ? RuleText.NO_RUNNING_PERIOD : RuleText.NO_RUNNING_RECORD,
        ImmutableMap.of("lookBack", lookBack, "day", day, "convention", convention));
  }

  private Text owedDate() {
    return lookBack.decisiveDate().<Text>map(anchor -> anchor).orElse(fact.label());
  }

  private Text words(DatedRecord record, LocalDate day) {
    ImmutableList.Builder<Text> parts = ImmutableList.builder();
    for (Map.Entry<DateAnchor, PartialDate> date : record.dates().entrySet()) {
      parts.add(
          Message.of(
              RuleText.DATE, ImmutableMap.of("anchor", date.getKey(), "date", date.getValue())));
    }
    lookBack
        .lacking(record)
        .ifPresent(
            anchor -> parts.add(Message.of(RuleText.NO_DATE, ImmutableMap.of("anchor", anchor))));
    lookBack.correspondingDay(record).ifPresent(end -> parts.add(free(end, day)));
    Optional<String> document = record.document();
    return document.isPresent()
        ? Message.of(
            RuleText.RECORD_WITH_DOCUMENT,
            ImmutableMap.of("details", parts.build(), "document", document.get()))
        : Message.of(RuleText.RECORD, ImmutableMap.of("details", parts.build()));
  }

  private Text free(LocalDate corresponding, LocalDate day) {
    LocalDate free =
        convention == PeriodConvention.CORRESPONDING_DAY_INCLUDED
            ? corresponding.plusDays(1)
            : corresponding;
    return Message.of(
        corresponding.equals(day) ? RuleText.ON_CORRESPONDING_DAY : RuleText.FREE_FROM,
        ImmutableMap.of("free", free));
  }
}
