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
  private final ImmutableList<BodySize> sizes;
  private final Body decider;
  private final Body fileKeeper;

  private CrossPolicy(
      ImmutableList<IncompatiblePosts> posts,
      ImmutableList<RelativesApart> relatives,
      ImmutableList<Provision<CommitteeKind>> women,
      ImmutableList<BodySize> sizes,
      Body decider,
      Body fileKeeper) {
    this.posts = posts;
    this.relatives = relatives;
    this.women = women;
    this.sizes = sizes;
    this.decider = decider;
    this.fileKeeper = fileKeeper;
  }

  /**
   * What the national law of {@code pollDay} asks for, and two defaults: that the secretary does
   * not chair the supervision committee, which a guideline asks for in principle; and the usual
   * size of a branch committee, of which the text was not read.
   */
  public static CrossPolicy lawOn(LocalDate pollDay) {
    return new CrossPolicy(
        CrossLaw.postsOn(pollDay),
        CrossLaw.relativesOn(pollDay),
        ImmutableList.of(),
        CrossLaw.sizesOn(pollDay),
        Body.of("LEADING-GROUP", "换届工作领导小组", "leading group of the exercise"),
        Body.of("FILE-KEEPER", "组织部门", "organization department"));
  }

  /** A default of this library: the citation prints as policy, and as inferred. */
  static Citation inferred(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.INFERRED);
  }

  /** A default from a text that was not read. */
  static Citation remembered(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.MEMORY);
  }

  /** The same from a text that was read, but which is not binding. */
  static Citation guideline(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.SECONDARY);
  }

  /** With posts that do not go together, beside those there are. */
  public CrossPolicy and(IncompatiblePosts more) {
    return new CrossPolicy(plus(posts, more), relatives, women, sizes, decider, fileKeeper);
  }

  /** With relatives of whom one may serve, beside those there are. */
  public CrossPolicy and(RelativesApart more) {
    return new CrossPolicy(posts, plus(relatives, more), women, sizes, decider, fileKeeper);
  }

  /** Where a woman must be among the candidates for {@code body}, as in some provinces. */
  public CrossPolicy andWomanAmongCandidates(Provision<CommitteeKind> body) {
    return new CrossPolicy(posts, relatives, plus(women, body), sizes, decider, fileKeeper);
  }

  /** With a number of seats that must be in order too, as one that is odd in some provinces. */
  public CrossPolicy and(BodySize more) {
    return sized(plus(sizes, more));
  }

  /**
   * Without any size: for a by-election, which does not fill all seats of a body, so that what it
   * fills is no body's size.
   */
  public CrossPolicy withoutSizes() {
    return sized(ImmutableList.of());
  }

  private CrossPolicy sized(ImmutableList<BodySize> now) {
    return new CrossPolicy(posts, relatives, women, now, decider, fileKeeper);
  }

  /** Where {@code body} decides which candidacy of a person is kept. */
  public CrossPolicy decidedBy(Body body) {
    return new CrossPolicy(posts, relatives, women, sizes, body, fileKeeper);
  }

  /** Where {@code body} clears up what personal files lack. */
  public CrossPolicy filesKeptBy(Body body) {
    return new CrossPolicy(posts, relatives, women, sizes, decider, body);
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

  /** How many seats bodies have. */
  public ImmutableList<BodySize> sizes() {
    return sizes;
  }

  /** Who decides which candidacy of a person is kept. */
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
    for (BodySize rule : sizes) {
      notes.add(
          CrossText.NOTE_SIZE.with(
              ImmutableMap.of(
                  "body", rule.body(), "numbers", rule.seats(), "citation", rule.citation())));
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
