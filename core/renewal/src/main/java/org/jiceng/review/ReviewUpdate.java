package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What something that arrived changed. Only the candidates about whom it is were judged again; the
 * conclusions about all others are the ones that they were.
 *
 * @param report the report as it is now: the same as of a review of everything from the start
 * @param changes whose conclusion changed, in the order of the list
 */
public record ReviewUpdate(ReviewReport report, ImmutableList<Change> changes) implements Text {

  /**
   * A conclusion that is no longer what it was. Its words name rules, and are for the review
   * office.
   *
   * @param before what it was
   * @param after what it is
   */
  public record Change(Conclusion before, Conclusion after) implements Text {

    /**
     * The rules whose findings have another standing now, or are found or gone across the lists.
     * One that keeps its standing for another reason is not among them; the two conclusions say
     * both reasons.
     */
    public ImmutableList<String> rules() {
      Map<String, Standing> earlier = new LinkedHashMap<>();
      before.findings().forEach(finding -> earlier.put(finding.rule(), finding.standing()));
      Stream<String> own =
          after.findings().stream()
              .filter(finding -> finding.standing() != earlier.get(finding.rule()))
              .map(ReviewFinding::rule);
      Stream<String> across =
          Sets.symmetricDifference(Set.copyOf(before.across()), Set.copyOf(after.across())).stream()
              .map(finding -> finding.citation().rule())
              .sorted();
      return Stream.concat(own, across).distinct().collect(toImmutableList());
    }

    @Override
    public String in(Language language) {
      return Message.of(
              ReviewText.CHANGE,
              ImmutableMap.of(
                  "label", after.candidate().label(),
                  "candidate", after.candidate().id(),
                  "before", before.status(),
                  "after", after.status(),
                  "rules", rules()))
          .in(language);
    }

    /** The candidate's key, and the status before and after. */
    @Override
    public String toString() {
      return after.candidate().id() + " " + before.status() + " -> " + after.status();
    }
  }

  static ReviewUpdate from(ReviewReport before, ReviewReport after, Iterable<CandidateId> touched) {
    List<Change> changes = new ArrayList<>();
    for (CandidateId candidate : touched) {
      before
          .conclusion(candidate)
          .ifPresent(
              was -> changes.add(new Change(was, after.conclusion(candidate).orElseThrow())));
    }
    return new ReviewUpdate(
        after,
        changes.stream()
            .filter(
                change ->
                    change.before().status() != change.after().status()
                        || !change.rules().isEmpty())
            .collect(toImmutableList()));
  }

  /** One change below another, or that there is none; for the review office. */
  @Override
  public String in(Language language) {
    return changes.isEmpty()
        ? ReviewText.NO_CHANGE.in(language)
        : changes.stream().map(change -> change.in(language)).collect(joining("\n"));
  }

  /** How many changed; nobody's data. */
  @Override
  public String toString() {
    return "ReviewUpdate{" + changes.size() + " changes}";
  }
}
