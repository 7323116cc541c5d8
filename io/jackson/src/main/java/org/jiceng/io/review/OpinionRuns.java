package org.jiceng.io.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.table.RowReader;
import org.jiceng.issue.Issue;
import org.jiceng.review.Opinion;

/** Replies from lines that stand together: one is given when the first line of the next comes. */
final class OpinionRuns implements RowReader<Opinion> {
  private final Set<ImmutableList<Object>> begun = new HashSet<>();
  private final List<Attributes> run = new ArrayList<>();
  private ImmutableList<Object> reply = ImmutableList.of();

  @Override
  public void read(
      Attributes line, Consumer<? super Issue> issues, Consumer<? super Opinion> sink) {
    if (!OpinionFiles.isConsistent(line, issues)) {
      return;
    }
    ImmutableList<Object> of = OpinionLines.reply(line);
    if (!of.equals(reply)) {
      if (!begun.add(of)) {
        issues.accept(scattered(line));
        return;
      }
      end(sink);
      reply = of;
    }
    run.add(line);
  }

  private static Issue scattered(Attributes line) {
    return Issue.of(
        FileIssue.FILE_LINES_SCATTERED,
        line.place(),
        ImmutableMap.of(
            "candidate", line.get(OpinionFiles.CANDIDATE),
            "department", line.get(OpinionFiles.DEPARTMENT),
            "version", line.get(OpinionFiles.VERSION)));
  }

  @Override
  public void end(Consumer<? super Opinion> sink) {
    if (!run.isEmpty()) {
      sink.accept(OpinionLines.opinion(ImmutableList.copyOf(run)));
      run.clear();
    }
  }
}
