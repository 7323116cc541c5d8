package org.jiceng.io.document;

import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Citation;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** Values of the law, and words, as members of JSON documents. */
public final class LawMembers {

  private LawMembers() {}

  /** The rule, its instrument and article, and how it is known. */
  public static ImmutableMap<String, Object> of(Citation citation) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("rule", citation.rule()).put("instrument", citation.instrument().id());
    citation.article().ifPresent(article -> members.put("article", article));
    members
        .put("authority", citation.authority().name())
        .put("confidence", citation.confidence().name());
    return members.buildOrThrow();
  }

  /** The base, the comparison and the share. */
  public static ImmutableMap<String, Object> of(Threshold threshold) {
    return ImmutableMap.of(
        "base", threshold.base().name(),
        "comparison", threshold.comparison().name(),
        "share", threshold.share().toString());
  }

  /** The threshold with the numbers that it was applied to. */
  public static ImmutableMap<String, Object> of(Working working) {
    return ImmutableMap.of(
        "threshold", of(working.threshold()),
        "baseCount", working.baseCount(),
        "need", working.need(),
        "have", working.have(),
        "met", working.isMet());
  }

  /** What {@code text} says in each language. */
  public static ImmutableMap<String, Object> words(Text text) {
    return ImmutableMap.of("zh", text.in(Language.ZH), "en", text.in(Language.EN));
  }
}
