package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** A value that an analysis gives to a fact. */
sealed interface Sample extends Text {

  /** Values that no condition tells apart. */
  record Values(ScalarFact<?> fact, Bounds region) implements Sample {

    @Override
    public String in(Language language) {
      Text least = fact.words(region.least());
      Text values =
          region.isExact()
              ? least
              : Message.of(
                  RuleText.BETWEEN,
                  ImmutableMap.of("low", least, "high", fact.words(region.greatest())));
      return Message.of(AnalysisText.VALUE, ImmutableMap.of("label", fact.label(), "value", values))
          .in(language);
    }
  }

  /** Records of one code, known to be all. */
  record Records(Text label, String code, ImmutableList<DatedRecord> records) implements Sample {

    @Override
    public String in(Language language) {
      ImmutableList<Text> dates =
          records.stream()
              .flatMap(record -> record.dates().entrySet().stream())
              .map(
                  date ->
                      Message.of(
                          RuleText.DATE,
                          ImmutableMap.of("anchor", date.getKey(), "date", date.getValue())))
              .collect(toImmutableList());
      Text found =
          records.isEmpty()
              ? RuleText.NO_RECORD
              : dates.isEmpty()
                  ? AnalysisText.RECORD
                  : Message.of(RuleText.RECORD, ImmutableMap.of("details", dates));
      return Message.of(
              AnalysisText.RECORDS, ImmutableMap.of("label", label, "code", code, "records", found))
          .in(language);
    }
  }

  /** The same values, with neighbouring regions joined. */
  static ImmutableList<Sample> joined(Iterable<Sample> samples) {
    List<Sample> joined = new ArrayList<>();
    for (Sample sample : samples) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last) instanceof Values before
          && sample instanceof Values after
          && before.region.greatest() + 1 == after.region.least()) {
        Bounds both = new Bounds(before.region.least(), after.region.greatest());
        joined.set(last, new Values(before.fact, both));
      } else {
        joined.add(sample);
      }
    }
    return ImmutableList.copyOf(joined);
  }
}
