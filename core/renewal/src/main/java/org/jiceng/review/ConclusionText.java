package org.jiceng.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.rule.Owed;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/** A conclusion in words, for each who may read it; one line below another. */
final class ConclusionText {
  private static final String INDENT = "  ";

  private final Conclusion conclusion;
  private final ReviewPolicy policy;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  ConclusionText(Conclusion conclusion, ReviewPolicy policy, Language language) {
    this.conclusion = conclusion;
    this.policy = policy;
    this.language = language;
  }

  String full() {
    Candidate candidate = conclusion.candidate();
    add(
        "",
        ReviewText.HEAD,
        ImmutableMap.of(
            "label", candidate.label(),
            "candidate", candidate.id(),
            "unit", candidate.unit(),
            "office", candidate.office(),
            "status", conclusion.status()));
    for (ReviewFinding finding : conclusion.findings()) {
      if (finding.standing() != Standing.MET || finding.restsOnSilence()) {
        addFinding(finding);
      }
    }
    for (CrossFinding finding : conclusion.across()) {
      add(
          INDENT,
          CrossText.ACROSS,
          ImmutableMap.of(
              "standing", finding.standing(candidate.track()),
              "finding", finding.explain(language, Audience.REVIEW_OFFICE)));
    }
    addMet();
    addOwed();
    addNoList();
    return text();
  }

  private void addFinding(ReviewFinding finding) {
    add(
        INDENT,
        ReviewText.FINDING,
        ImmutableMap.<String, Object>builder()
            .put("verdict", finding.verdict())
            .put("standing", finding.standing())
            .put("rule", finding.rule())
            .put("name", finding.name())
            .put("citation", finding.citation())
            .put("authority", finding.authority())
            .buildOrThrow());
    for (Text detail : finding.details()) {
      lines.add(INDENT + INDENT + detail.in(language));
    }
  }

  private void addMet() {
    ImmutableList<String> met =
        conclusion.findings(Standing.MET).stream()
            .filter(finding -> !finding.restsOnSilence() && !finding.goesWithoutSaying())
            .map(ReviewFinding::rule)
            .collect(ImmutableList.toImmutableList());
    if (!met.isEmpty()) {
      add(INDENT, ReviewText.MET, ImmutableMap.of("rules", met));
    }
  }

  private void addOwed() {
    ImmutableListMultimap<Body, Owed> byBody = Multimaps.index(conclusion.owed(), Owed::body);
    byBody.keySet().forEach(body -> addOwed(body, byBody.get(body)));
  }

  private void addOwed(Body body, List<Owed> owed) {
    add(
        INDENT,
        ReviewText.OWED,
        ImmutableMap.of(
            "body",
            body,
            "what",
            owed.stream().map(one -> one.what().in(language)).collect(joining("; "))));
  }

  private void addNoList() {
    policy
        .negativeList()
        .reasonForNone()
        .ifPresent(reason -> add(INDENT, PolicyText.NO_LIST, ImmutableMap.of("reason", reason)));
  }

  /** On the list, not on it, or not yet decided. Where nobody was asked, nothing is decided. */
  String result() {
    MessageKey key =
        switch (policy.panel().isEmpty() ? Status.UNDETERMINED : conclusion.status()) {
          case CLEARED -> ReviewText.PUBLIC_LISTED;
          case BARRED -> ReviewText.PUBLIC_NOT_LISTED;
          case SUSPENDED, UNDETERMINED, AWAITING_DECISION -> ReviewText.PUBLIC_NOT_DECIDED;
        };
    add("", key, ImmutableMap.of("label", conclusion.candidate().label()));
    return text();
  }

  String forCandidate() {
    result();
    for (ReviewFinding finding : conclusion.findings(Standing.BARS)) {
      add(
          INDENT,
          ReviewText.CANDIDATE_REASON,
          ImmutableMap.of(
              "name", finding.name(),
              "citation", finding.citation(),
              "authority", finding.authority()));
    }
    Track track = conclusion.candidate().track();
    conclusion.across().stream()
        .flatMap(finding -> finding.toldToCandidate(track).stream())
        .map(told -> INDENT + told.in(language))
        .distinct()
        .forEach(lines::add);
    addNoList();
    return text();
  }

  String forDepartment(Body department) {
    Map<String, ?> whom =
        ImmutableMap.of(
            "label", conclusion.candidate().label(),
            "candidate", conclusion.candidate().id(),
            "department", department);
    for (Opinion reply : conclusion.replies()) {
      if (reply.department().equals(department.code())) {
        add(
            "",
            ReviewText.DEPARTMENT_REPLY,
            ImmutableMap.<String, Object>builder()
                .putAll(whom)
                .put("source", Reading.source(reply))
                .put("answer", reply.answer().kind())
                .buildOrThrow());
      }
    }
    if (lines.isEmpty()) {
      add("", ReviewText.DEPARTMENT_NOTHING, whom);
    }
    List<Owed> own =
        conclusion.owed().stream().filter(owed -> owed.body().equals(department)).toList();
    if (!own.isEmpty()) {
      addOwed(department, own);
    }
    return text();
  }

  private void add(String indent, MessageKey key, Map<String, ?> arguments) {
    lines.add(indent + key.with(arguments).in(language));
  }

  private String text() {
    return lines.stream().collect(joining("\n"));
  }
}
