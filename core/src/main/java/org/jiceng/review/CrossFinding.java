package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * One thing found across the lists. It is a finding about every candidate on its sides alike.
 *
 * @param kind what
 * @param sides whom it is about, in the order of their keys; empty if a body has no candidate
 * @param message what was found, without anything of a person
 * @param citation what it rests on
 * @param body who decides, if that is its meaning: the options are the sides; else who clears up
 *     what is missing; empty if nobody has to do anything
 */
public record CrossFinding(
    CrossKind kind,
    ImmutableList<CandidateId> sides,
    Message message,
    Citation citation,
    Optional<Body> body)
    implements Comparable<CrossFinding> {
  private static final Comparator<Iterable<CandidateId>> SIDES =
      Ordering.<CandidateId>natural().lexicographical();

  public CrossFinding {
    checkArgument(Ordering.natural().isStrictlyOrdered(sides), "sides in the order of their keys");
  }

  /** By kind, then by the keys of the candidates, then by the words. */
  @Override
  public int compareTo(CrossFinding other) {
    int byKind = kind.compareTo(other.kind);
    int bySides = byKind != 0 ? byKind : SIDES.compare(sides, other.sides);
    return bySides != 0
        ? bySides
        : ComparisonChain.start()
            .compare(message.toString(), other.message.toString())
            .compare(citation.rule(), other.citation.rule())
            .result();
  }

  /**
   * This finding in words: all of it for the review office and the archive. Nobody else is told
   * more than that something is being cleared up, since it speaks of others too.
   */
  public String explain(Language language, Audience audience) {
    if (audience != Audience.REVIEW_OFFICE && audience != Audience.ARCHIVE) {
      return CrossText.WITHHELD.in(language);
    }
    ImmutableMap<String, Object> parts =
        ImmutableMap.of(
            "meaning", kind.meaning(),
            "finding", message,
            "candidates", sides,
            "citation", citation,
            "authority", citation.authority());
    String words = CrossText.FINDING.with(parts).in(language);
    return body.map(who -> words + CrossText.CHOICE.with(ImmutableMap.of("body", who)).in(language))
        .orElse(words);
  }

  /** Kind and keys; nobody's data. */
  @Override
  public String toString() {
    return kind + " " + sides;
  }
}
