package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;

/**
 * What is looked for across the lists of an exercise: what the law of the day says, and what a
 * province or the exercise adds. Immutable.
 */
public final class CrossPolicy {
  private static final Instrument DEFAULTS =
      Instruments.policy(
          "CROSS-DEFAULTS",
          new Bilingual("本库跨名单核对默认值", "defaults of this library for checks across lists"),
          LocalDate.of(1990, 1, 1));

  private final ImmutableList<IncompatiblePosts> posts;
  private final ImmutableList<RelativesApart> relatives;
  private final ImmutableList<Provision<CommitteeKind>> women;
  private final Body decider;
  private final Body fileKeeper;

  private CrossPolicy(
      ImmutableList<IncompatiblePosts> posts,
      ImmutableList<RelativesApart> relatives,
      ImmutableList<Provision<CommitteeKind>> women,
      Body decider,
      Body fileKeeper) {
    this.posts = posts;
    this.relatives = relatives;
    this.women = women;
    this.decider = decider;
    this.fileKeeper = fileKeeper;
  }

  /**
   * What the national law of {@code pollDay} asks for, and one default: that the secretary does not
   * chair the supervision committee, which a guideline asks for in principle.
   */
  public static CrossPolicy lawOn(LocalDate pollDay) {
    return new CrossPolicy(
        CrossLaw.postsOn(pollDay),
        CrossLaw.relativesOn(pollDay),
        ImmutableList.of(),
        Body.of("LEADING-GROUP", "换届工作领导小组", "leading group of the exercise"),
        Body.of("FILE-KEEPER", "组织部门", "organization department"));
  }

  /** A default of this library: the citation prints as policy, and as inferred. */
  static Citation inferred(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.INFERRED);
  }

  /** The same from a text that was read, but which is not binding. */
  static Citation guideline(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.SECONDARY);
  }

  /** With posts that do not go together, beside those there are. */
  public CrossPolicy and(IncompatiblePosts more) {
    return new CrossPolicy(plus(posts, more), relatives, women, decider, fileKeeper);
  }

  /** With relatives of whom one may serve, beside those there are. */
  public CrossPolicy and(RelativesApart more) {
    return new CrossPolicy(posts, plus(relatives, more), women, decider, fileKeeper);
  }

  /** Where a woman must be among the candidates for {@code body}, as in some provinces. */
  public CrossPolicy andWomanAmongCandidates(Provision<CommitteeKind> body) {
    return new CrossPolicy(posts, relatives, plus(women, body), decider, fileKeeper);
  }

  /** Where {@code body} decides which list keeps a person. */
  public CrossPolicy decidedBy(Body body) {
    return new CrossPolicy(posts, relatives, women, body, fileKeeper);
  }

  /** Where {@code body} clears up what personal files lack. */
  public CrossPolicy filesKeptBy(Body body) {
    return new CrossPolicy(posts, relatives, women, decider, body);
  }

  private static <T> ImmutableList<T> plus(ImmutableList<T> some, T more) {
    return ImmutableSet.<T>builder().addAll(some).add(more).build().asList();
  }

  /** Posts that do not go together. */
  public ImmutableList<IncompatiblePosts> posts() {
    return posts;
  }

  /** Relatives of whom one may serve. */
  public ImmutableList<RelativesApart> relatives() {
    return relatives;
  }

  /** The bodies for which a woman must be among the candidates. */
  public ImmutableList<Provision<CommitteeKind>> womenAmongCandidates() {
    return women;
  }

  /** Who decides which list keeps a person. */
  public Body decider() {
    return decider;
  }

  /** Who clears up what personal files lack. */
  public Body fileKeeper() {
    return fileKeeper;
  }

  /** Every choice in words, with what it rests on. */
  public ImmutableList<Text> notes() {
    ImmutableList.Builder<Text> notes = ImmutableList.builder();
    for (IncompatiblePosts rule : posts) {
      notes.add(
          CrossText.NOTE_POSTS.with(
              ImmutableMap.of(
                  "one", rule.one(), "other", rule.other(), "citation", rule.citation())));
    }
    for (RelativesApart rule : relatives) {
      notes.add(
          CrossText.NOTE_RELATIVES.with(
              ImmutableMap.of(
                  "one", rule.one(),
                  "other", rule.other(),
                  "kinds", rule.kinds(),
                  "citation", rule.citation())));
    }
    for (Provision<CommitteeKind> rule : women) {
      notes.add(
          CrossText.NOTE_WOMAN.with(
              ImmutableMap.of("body", rule.value(), "citation", rule.citation())));
    }
    notes.add(
        CrossText.NOTE_DECIDER.with(
            ImmutableMap.of("value", decider, "confidence", Confidence.INFERRED)));
    notes.add(
        CrossText.NOTE_KEEPER.with(
            ImmutableMap.of("value", fileKeeper, "confidence", Confidence.INFERRED)));
    return notes.build();
  }
}
