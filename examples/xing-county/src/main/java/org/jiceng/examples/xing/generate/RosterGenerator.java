package org.jiceng.examples.xing.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the two rosters of the example. */
public final class RosterGenerator {
  /** The seed of the committed files: the poll day. */
  static final long SEED = 20_210_321;

  private static final int SUPERVISED = 80;

  private RosterGenerator() {}

  /**
   * Writes {@code members-2021.csv} and {@code members-2018.csv} beside {@code units.csv}.
   *
   * @param args the directory
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    List<Place> places = places(directory);
    Files.writeString(directory.resolve("members-2021.csv"), csv(Terms.THIS, places, SEED));
    Files.writeString(directory.resolve("members-2018.csv"), csv(Terms.PREVIOUS, places, SEED));
  }

  /** The counted units in {@code units.csv} of {@code directory}. */
  static List<Place> places(Path directory) throws IOException {
    return Place.in(Files.readString(directory.resolve("units.csv")));
  }

  /** The roster of {@code term}: the same text for the same seed, always. */
  static String csv(Term term, List<Place> places, long seed) {
    Dice dice = new Dice(seed + term.day().getYear());
    List<Bench> benches = seat(term, places, dice);
    new Women(benches, term, dice).place();
    new Ages(benches, term, dice).give();
    new Schooling(benches, term, dice).give();
    RosterCsv csv = new RosterCsv(term.idPrefix());
    benches.forEach(csv::add);
    return csv.text();
  }

  private static List<Bench> seat(Term term, List<Place> places, Dice dice) {
    List<Shape> villages = new ArrayList<>(term.villages());
    villages.remove(Terms.POLLED_SHAPE); // one card, kept for the polled village
    Iterator<Shape> villageShapes = dice.shuffled(villages).iterator();
    Iterator<Shape> communityShapes = dice.shuffled(term.communities()).iterator();
    Set<Place> supervised = new LinkedHashSet<>(dice.shuffled(places).subList(0, SUPERVISED));
    Seating seating = new Seating(term.day(), dice);
    List<Bench> benches = new ArrayList<>();
    for (Place place : places) {
      Shape shape;
      if (place.code().equals(Terms.POLLED_VILLAGE)) {
        shape = Terms.POLLED_SHAPE;
      } else {
        shape = (place.community() ? communityShapes : villageShapes).next();
      }
      benches.add(seating.fill(place, shape, supervised.contains(place)));
    }
    return benches;
  }
}
