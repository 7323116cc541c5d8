package org.jiceng.election;

import com.google.common.collect.Collections2;
import java.util.Collection;
import java.util.List;

/** Votes that differ only in which of three candidates is which. */
final class Renamings {
  private static final Collection<List<Integer>> ORDERS =
      Collections2.permutations(List.of(0, 1, 2));

  private Renamings() {}

  /** Whether no renaming of the candidates puts {@code papers} before themselves. */
  static boolean isLeast(List<Paper> papers) {
    String own = inOrder(papers, List.of(0, 1, 2));
    return ORDERS.stream().allMatch(order -> own.compareTo(inOrder(papers, order)) <= 0);
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
