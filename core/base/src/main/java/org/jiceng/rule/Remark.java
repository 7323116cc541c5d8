package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * One thing that an analysis says.
 *
 * @param kind what it is
 * @param scopes the scopes of which it is true, all with the same rules; empty if it is of all
 * @param day the first day from which it is true of them; empty if it is of every day
 * @param rules the ids of the rules that it is about, in the order of the set; for a gap, of those
 *     that read the fact and are silent
 * @param examples the values; for a rule that never decides, the smallest case in which it is not
 *     met
 */
public record Remark(
    RemarkKind kind,
    ImmutableSortedSet<String> scopes,
    Optional<LocalDate> day,
    ImmutableList<String> rules,
    ImmutableList<Text> examples)
    implements Text {

  @Override
  public String in(Language language) {
    AnalysisText key = day.isPresent() ? AnalysisText.REMARK_OF_DAY : AnalysisText.REMARK;
    return Message.of(
            key,
            ImmutableMap.of(
                "kind",
                kind,
                "scopes",
                scopes,
                "day",
                day.map(LocalDate::toString).orElse(""),
                "rules",
                rules,
                "examples",
                examples))
        .in(language);
  }
}
