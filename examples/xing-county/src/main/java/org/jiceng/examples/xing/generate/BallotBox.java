package org.jiceng.examples.xing.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The ballots of one vote, made of patterns: so many ballots with these lines. A line is a letter:
 * F for, A against, N abstain, B blank, S spoilt; what follows after a colon is written in.
 */
final class BallotBox {
  private final List<String> patterns = new ArrayList<>();

  /** Puts in {@code number} ballots of {@code pattern}. */
  BallotBox put(int number, String pattern) {
    for (int i = 0; i < number; i++) {
      patterns.add(pattern);
    }
    return this;
  }

  /** The box as NDJSON, shaken. */
  String text(Dice dice) {
    StringBuilder text = new StringBuilder();
    int id = 0;
    for (String pattern : dice.shuffled(patterns)) {
      text.append(line(++id, pattern)).append('\n');
    }
    return text.toString();
  }

  private static String line(int id, String pattern) {
    int colon = pattern.indexOf(':');
    String marks = colon < 0 ? pattern : pattern.substring(0, colon);
    List<String> lines = new ArrayList<>();
    marks.chars().forEach(letter -> lines.add('"' + mark((char) letter) + '"'));
    String written = colon < 0 ? "" : '"' + pattern.substring(colon + 1) + '"';
    return "{\"id\":\"%d\",\"lines\":[%s],\"writeIns\":[%s]}"
        .formatted(id, String.join(",", lines), written);
  }

  private static String mark(char letter) {
    return switch (letter) {
      case 'F' -> "FOR";
      case 'A' -> "AGAINST";
      case 'N' -> "ABSTAIN";
      case 'B' -> "BLANK";
      case 'S' -> "SPOILT";
      default -> throw new IllegalArgumentException("no mark: " + letter);
    };
  }
}
