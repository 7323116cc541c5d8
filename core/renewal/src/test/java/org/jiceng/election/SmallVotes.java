package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every small vote of a preset: all multisets of papers, once for each renaming of the candidates,
 * each number of seats, each way the meeting can be attended, and where the law asks for them, what
 * is known of persons.
 *
 * <p>A paper is for, against or abstaining on each line, or wholly blank, or wholly spoilt, each
 * with or without one name written in; or it is not returned.
 */
final class SmallVotes {
  private static final String NAME = "候选人亥";

  private final Preset preset;
  private final Consumer<Vote> visitor;

  SmallVotes(Preset preset, Consumer<Vote> visitor) {
    this.preset = preset;
    this.visitor = visitor;
  }

  /** All multisets of at most {@code most} papers on so many candidates. */
  void visit(int candidates, int most) {
    visit(papers(candidates), 0, new ArrayList<>(), 0, most, candidates);
  }

  private void visit(
      List<Paper> kinds, int from, List<Paper> papers, int missing, int most, int candidates) {
    int issued = papers.size() + missing;
    if (Renamings.isLeast(papers, candidates)) {
      visitAll(ImmutableList.copyOf(papers), issued, candidates);
    }
    if (issued == most) {
      return;
    }
    // What is not returned comes first in the order of the multiset, so it is added only then.
    if (papers.isEmpty()) {
      visit(kinds, 0, papers, missing + 1, most, candidates);
    }
    for (int kind = from; kind < kinds.size(); kind++) {
      papers.add(kinds.get(kind));
      visit(kinds, kind, papers, missing, most, candidates);
      papers.remove(papers.size() - 1);
    }
  }

  private void visitAll(ImmutableList<Paper> papers, int issued, int candidates) {
    ImmutableList<Vote.Turnout> turnouts = turnouts(issued);
    for (int seats = 1; seats <= candidates; seats++) {
      for (Vote.Turnout turnout : turnouts) {
        visitor.accept(new Vote(preset, seats, candidates, turnout, papers));
      }
      Vote everybody = new Vote(preset, seats, candidates, turnouts.get(0), papers);
      people(candidates).forEach(people -> visitor.accept(everybody.with(people)));
    }
  }

  /**
   * Everybody; one who did not come; twice as many registered; one who came and took no paper; one
   * who took a paper and did not vote; one paper more than issued.
   */
  private static ImmutableList<Vote.Turnout> turnouts(int issued) {
    int fewer = Math.max(0, issued - 1);
    return ImmutableList.of(
        Vote.Turnout.of(issued),
        new Vote.Turnout(issued + 1, issued, issued, issued),
        new Vote.Turnout(2 * issued, issued, issued, issued),
        new Vote.Turnout(issued + 1, issued + 1, issued, issued),
        new Vote.Turnout(issued, issued, issued, fewer),
        new Vote.Turnout(issued, issued, fewer, fewer));
  }

  /** All men, or one woman, or one of unknown sex; or two relatives, both men or one a woman. */
  private ImmutableList<Vote.People> people(int candidates) {
    ImmutableList.Builder<Vote.People> people = ImmutableList.builder();
    if (!preset.law().needsWoman()) {
      return people.build();
    }
    String men = "M".repeat(candidates);
    people.add(new Vote.People(men, "", ImmutableList.of(), 0));
    people.add(new Vote.People(men.substring(1) + "?", "", ImmutableList.of(), 0));
    for (int line = 0; line < candidates; line++) {
      String oneWoman = men.substring(0, line) + "F" + men.substring(line + 1);
      people.add(new Vote.People(oneWoman, "", ImmutableList.of(), 0));
      if (preset.law().avoidsRelatives()) {
        for (int other = line; other < candidates; other++) {
          String relative = other == line ? "s1" : "p" + (other + 1);
          ImmutableList<String> relation = ImmutableList.of("p" + (line + 1) + " " + relative);
          people.add(new Vote.People(men, other == line ? "M" : "", relation, 0));
          people.add(new Vote.People(oneWoman, other == line ? "M" : "", relation, 0));
        }
      }
    }
    return people.build();
  }

  private static ImmutableList<Paper> papers(int candidates) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (int line = 0; line < candidates; line++) {
      lines = lines.stream().flatMap(start -> Stream.of("+", "-", "0").map(start::concat)).toList();
    }
    return Stream.concat(lines.stream(), Stream.of("_".repeat(candidates), "x".repeat(candidates)))
        .flatMap(
            text ->
                Stream.of(
                    new Paper(text, ImmutableList.of()), new Paper(text, ImmutableList.of(NAME))))
        .collect(ImmutableList.toImmutableList());
  }
}
