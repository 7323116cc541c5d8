package org.example.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Mark;
import org.jiceng.election.PackedBallots;
import org.jiceng.election.Tally;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;

/**
 * Ballots as lines of JSON in memory, and three ways to find how many are in favour on each line.
 */
final class BallotBox {
  private static final JsonFactory JSON = new JsonFactory();

  final byte[] bytes;
  private final int number;
  private final int lines;
  private final Contest contest;

  BallotBox(int number, int lines) {
    this.number = number;
    this.lines = lines;
    Papers papers = new Papers(number, lines);
    this.contest = papers.contest();
    Iterable<Ballot> ballots =
        () -> IntStream.range(0, number).mapToObj(paper -> ballot(papers, paper, lines)).iterator();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BallotFiles.write(out, ballots, Writing.ndjson());
      this.bytes = out.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    int[] scanned = scan();
    if (!Arrays.equals(scanned, jackson()) || !Arrays.equals(scanned, inFavour(jiceng()))) {
      throw new IllegalStateException("the ways differ");
    }
  }

  private static Ballot ballot(Papers papers, int paper, int lines) {
    return new Ballot(
        Integer.toString(paper + 1),
        IntStream.range(0, lines)
            .mapToObj(line -> papers.mark(paper, line))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  /** Read, ids compared, packed, and counted with the reasons for which ballots are invalid. */
  Count jiceng() {
    PackedBallots.Builder packed = new PackedBallots.Builder(lines);
    try {
      ReadRows rows =
          BallotFiles.read(
              Source.of("ballots.ndjson", bytes, StandardCharsets.UTF_8),
              Reading.standard(),
              packed::add,
              issue -> {
                throw new IllegalStateException(issue.toString());
              });
      if (!rows.isComplete() || rows.rows() != number) {
        throw new IllegalStateException(rows.toString());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return contest.count(Attendance.of(number, number), packed.build()).orElseThrow();
  }

  private int[] inFavour(Count count) {
    int[] sums = new int[lines];
    for (int line = 0; line < lines; line++) {
      Tally tally = count.tallies().get(line);
      sums[line] = tally.inFavour();
    }
    if (count.invalidBallots() == 0) {
      throw new IllegalStateException("no ballot is invalid");
    }
    return sums;
  }

  /** Nothing is checked: quotation marks are counted, and the first letter is the mark. */
  int[] scan() {
    int[] sums = new int[lines];
    int[] marks = new int[lines];
    int seats = contest.seats();
    int line = -1;
    int chosen = 0;
    for (int at = 0; at < bytes.length; at++) {
      switch (bytes[at]) {
        case '[' -> {
          line = line < 0 ? 0 : lines;
          if (line == 0) {
            chosen = 0;
          }
        }
        case '"' -> {
          if (line >= 0 && line < lines) {
            int mark = bytes[at + 1] == 'F' ? 1 : 0;
            marks[line++] = mark;
            chosen += mark;
            at += bytes[at + 1] == 'F' ? 4 : bytes[at + 1] == 'B' ? 6 : 8;
          }
        }
        case '\n' -> {
          if (chosen <= seats) {
            for (int each = 0; each < lines; each++) {
              sums[each] += marks[each];
            }
          }
          line = -1;
        }
        default -> {}
      }
    }
    return sums;
  }

  /** Jackson's tokens, nothing checked. */
  int[] jackson() {
    int[] sums = new int[lines];
    int[] marks = new int[lines];
    try (JsonParser parser = JSON.createParser(bytes)) {
      while (parser.nextToken() != null) {
        int line = 0;
        int chosen = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              if (name.equals("lines")) {
                int mark = parser.getText().equals(Mark.FOR.name()) ? 1 : 0;
                marks[line++] = mark;
                chosen += mark;
              }
            }
          }
        }
        if (chosen <= contest.seats()) {
          for (int each = 0; each < lines; each++) {
            sums[each] += marks[each];
          }
        }
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return sums;
  }
}
