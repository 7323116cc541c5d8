package org.jiceng.election;

import com.google.common.collect.Collections2;
import java.util.List;
import java.util.stream.IntStream;

/** Votes that differ only in which candidate is which. */
final class Renamings {
  private Renamings() {}

  /** Whether no renaming of the candidates puts {@code papers} before themselves. */
  static boolean isLeast(List<Paper> papers, int candidates) {
    List<Integer> lines = IntStream.range(0, candidates).boxed().toList();
    String own = inOrder(papers, lines);
    return Collections2.permutations(lines).stream()
        .allMatch(order -> own.compareTo(inOrder(papers, order)) <= 0);
  }

  private static String inOrder(List<Paper> papers, List<Integer> order) {
    return String.join(
        " ",
        papers.stream().map(paper -> lines(paper, order) + paper.names().size()).sorted().toList());
  }

  private static String lines(Paper paper, List<Integer> order) {
    StringBuilder lines = new StringBuilder();
    order.forEach(line -> lines.append(paper.lines().charAt(line)));
    return lines.toString();
  }
}
