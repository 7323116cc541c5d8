package org.jiceng.review;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.EnumMap;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What each body was asked and what it answered, in numbers; nobody's data.
 *
 * @param lines one for each body, in the order of the panel
 */
public record PanelSummary(ImmutableList<Line> lines) implements Text {

  /**
   * The numbers of one body.
   *
   * @param body the body
   * @param asked about how many candidates it was asked
   * @param replies its latest replies about them, by kind
   * @param askedAgain how many replies were called into question and not answered yet
   * @param overdue how many replies are owed after the day by which they were due
   */
  public record Line(
      Body body, int asked, ImmutableMap<AnswerKind, Integer> replies, int askedAgain, int overdue)
      implements Text {

    /** How many latest replies are of {@code kind}. */
    public int count(AnswerKind kind) {
      return replies.getOrDefault(kind, 0);
    }

    /** About how many candidates it has not replied. */
    public int silent() {
      return asked - replies.values().stream().mapToInt(number -> number).sum();
    }

    @Override
    public String in(Language language) {
      ImmutableMap.Builder<String, Object> numbers = ImmutableMap.builder();
      numbers
          .put("body", body)
          .put("asked", asked)
          .put("silent", silent())
          .put("again", askedAgain)
          .put("overdue", overdue);
      for (AnswerKind kind : AnswerKind.values()) {
        numbers.put(kind.name(), count(kind));
      }
      return Message.of(ReviewText.PANEL_LINE, numbers.buildOrThrow()).in(language);
    }
  }

  static PanelSummary of(ReviewReport report) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    ImmutableMultiset<Body> overdue =
        report.overdue().stream().map(OwedReply::body).collect(toImmutableMultiset());
    for (ReviewRequest request : report.requests()) {
      lines.add(line(request, report, overdue.count(request.body())));
    }
    return new PanelSummary(lines.build());
  }

  private static Line line(ReviewRequest request, ReviewReport report, int overdue) {
    Map<AnswerKind, Integer> replies = new EnumMap<>(AnswerKind.class);
    int again = 0;
    for (ReviewRequest.Asked asked : request.asked()) {
      Dossier dossier = report.dossier(asked.candidate());
      for (Opinion latest : dossier.latest(request.body()).stream().toList()) {
        replies.merge(latest.answer().kind(), 1, Integer::sum);
        again += dossier.reopened(latest).isPresent() ? 1 : 0;
      }
    }
    return new Line(
        request.body(), request.asked().size(), ImmutableMap.copyOf(replies), again, overdue);
  }

  /** One line below another. */
  @Override
  public String in(Language language) {
    return lines.stream().map(line -> line.in(language)).collect(joining("\n"));
  }
}
