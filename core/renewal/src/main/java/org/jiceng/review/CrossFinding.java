package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

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

  /**
   * What this means for a candidate of {@code track} on one of the sides. A notice, and what is
   * amiss with a list or its seats, keeps nobody from standing. What is missing or contradicts
   * itself leaves open who stands. Which candidacy is kept has to be decided; but on the track of
   * self-government, where nobody may choose for the voters, only if a statute asks for it.
   */
  public Standing standing(Track track) {
    if (kind.isOfList()) {
      return Standing.ADVICE;
    }
    boolean binds = track == Track.PARTY || citation.authority() != Authority.POLICY;
    return switch (kind.meaning()) {
      case UNDETERMINED -> Standing.UNDETERMINED;
      case DECISION -> binds ? Standing.NEEDS_DECISION : Standing.ADVICE;
      case NOTICE, DEFECT -> Standing.ADVICE;
    };
  }

  /** What a candidate of {@code track} is told: nothing of others. */
  Optional<Text> toldToCandidate(Track track) {
    if (kind == CrossKind.RELATIVES || kind == CrossKind.RELATIVE_HOLDS_POST) {
      return Optional.of(CrossText.CANDIDATE_RELATIVES.with(ImmutableMap.of("citation", citation)));
    }
    return kind == CrossKind.POST_HELD
        ? Optional.of(message)
        : Optional.<Text>of(CrossText.CANDIDATE_ACROSS)
            .filter(told -> standing(track) != Standing.ADVICE);
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
    CrossText frame = sides.isEmpty() ? CrossText.FINDING_OF_NOBODY : CrossText.FINDING;
    String words = frame.with(parts).in(language);
    return body.map(who -> words + CrossText.CHOICE.with(ImmutableMap.of("body", who)).in(language))
        .orElse(words);
  }

  /** Kind and keys; nobody's data. */
  @Override
  public String toString() {
    return kind + " " + sides;
  }
}
