package org.jiceng.examples.xing.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the ballots of the example's votes. The candidates stand in the order of the list. */
public final class BallotGenerator {

  private BallotGenerator() {}

  /**
   * Writes the files of ballots.
   *
   * @param args the directory
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Dice dice = new Dice(RosterGenerator.SEED);
    write(directory, "ballots-committee.ndjson", committee(), dice);
    write(directory, "ballots-tie.ndjson", tie(), dice);
    write(directory, "ballots-tie-again.ndjson", amongTied(), dice);
    write(directory, "ballots-secretary.ndjson", secretary(), dice);
  }

  private static void write(Path directory, String name, BallotBox box, Dice dice)
      throws IOException {
    Files.writeString(directory.resolve(name), box.text(dice));
  }

  /** 51 of 52 come back; one chooses four, one line is spoilt, one name has no vote against. */
  private static BallotBox committee() {
    return new BallotBox()
        .put(22, "FFFA")
        .put(14, "FFAF")
        .put(7, "FAFF")
        .put(1, "FFAA:另选人甲")
        .put(2, "FFNN")
        .put(1, "AAAA")
        .put(1, "FSFA")
        .put(1, "FFFN:另选人乙")
        .put(1, "BBBB")
        .put(1, "FFFF");
  }

  /** The third and the fourth have thirty each, for one seat. */
  private static BallotBox tie() {
    return new BallotBox().put(22, "FFFA").put(22, "FFAF").put(8, "FAFF");
  }

  private static BallotBox amongTied() {
    return new BallotBox().put(28, "FA").put(23, "AF").put(1, "NN");
  }

  /** Two of the three members are for the one candidate, the third abstains. */
  private static BallotBox secretary() {
    return new BallotBox().put(2, "F").put(1, "N");
  }
}
