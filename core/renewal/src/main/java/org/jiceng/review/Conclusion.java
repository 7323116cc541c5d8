package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.rule.Owed;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What a review concludes about one candidate. */
public final class Conclusion {
  private final Dossier dossier;
  private final ImmutableList<ReviewFinding> findings;
  private final ImmutableList<CrossFinding> across;
  private final Status status;

  Conclusion(Dossier dossier, ImmutableList<ReviewFinding> findings) {
    this(dossier, findings, ImmutableList.of());
  }

  private Conclusion(
      Dossier dossier, ImmutableList<ReviewFinding> findings, ImmutableList<CrossFinding> across) {
    this.dossier = dossier;
    this.findings = findings;
    this.across = across;
    this.status =
        Stream.concat(
                findings.stream().map(ReviewFinding::standing),
                across.stream().map(finding -> finding.standing(candidate().track())))
            .map(Standing::status)
            .min(Comparator.naturalOrder())
            .orElse(Status.CLEARED);
  }

  /** About whom. */
  public Candidate candidate() {
    return dossier.candidate();
  }

  /** The gravest that any finding means for the candidate. */
  public Status status() {
    return status;
  }

  /** What each rule says, in the order of the rules. */
  public ImmutableList<ReviewFinding> findings() {
    return findings;
  }

  /** What was found across all lists, if that is part of the report; it is about others too. */
  public ImmutableList<CrossFinding> across() {
    return across;
  }

  /** The same with {@code found} in place of what was found across the lists before. */
  Conclusion across(ImmutableList<CrossFinding> found) {
    return new Conclusion(dossier, findings, found);
  }

  /** The findings that mean {@code standing}. */
  public ImmutableList<ReviewFinding> findings(Standing standing) {
    return findings.stream()
        .filter(finding -> finding.standing() == standing)
        .collect(toImmutableList());
  }

  /** Who owes what, each once, sorted; what is only advice is not owed. */
  public ImmutableList<Owed> owed() {
    Stream<Owed> own =
        findings.stream()
            .filter(finding -> finding.standing() != Standing.ADVICE)
            .flatMap(finding -> finding.owed().stream());
    Stream<Owed> ofOthersToo =
        across.stream()
            .filter(finding -> finding.standing(candidate().track()) == Standing.UNDETERMINED)
            .flatMap(finding -> finding.body().stream())
            .map(body -> new Owed(body, CrossText.OWES));
    return Stream.concat(own, ofOthersToo).distinct().sorted().collect(toImmutableList());
  }

  /** Every reply that counts or counted, by department and version: the history. */
  public ImmutableList<Opinion> replies() {
    return ImmutableSet.copyOf(accepted().opinions()).asList();
  }

  /** Every decision on what is held unsuitable, by condition and day. */
  public ImmutableList<SoftDecision> decisions() {
    return accepted().decisions();
  }

  /** Whom was asked again, by body and day. */
  public ImmutableList<Reopening> reopenings() {
    return accepted().reopenings();
  }

  Received.Of accepted() {
    return dossier.accepted();
  }

  /** What it rests on. */
  Dossier dossier() {
    return dossier;
  }

  /**
   * This conclusion in words.
   *
   * <p>The review office and the archive get everything. The candidate gets the own conclusion, and
   * what excludes, but not who reported it, nor that a case is open. The public gets the result
   * alone, and never a reason; so does a department for which {@link #explainTo} was not asked.
   */
  public String explain(Language language, Audience audience) {
    ConclusionText text = new ConclusionText(this, dossier.policy(), language);
    return switch (audience) {
      case REVIEW_OFFICE, ARCHIVE -> text.full();
      case CANDIDATE -> text.forCandidate();
      case PUBLIC, DEPARTMENT -> text.result();
    };
  }

  /** The own part of {@code department}: its own reply, and what it owes. */
  public String explainTo(Body department, Language language) {
    return new ConclusionText(this, dossier.policy(), language).forDepartment(department);
  }

  /** The candidate's key and the status. */
  @Override
  public String toString() {
    return candidate().id() + " " + status;
  }
}
