package org.jiceng.examples.xing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.election.Declaration;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.renewal.Renewal;
import org.jiceng.review.ReviewReport;
import org.jiceng.text.Language;
import org.jiceng.unit.Unit;

/** The main job: {@code xing-county FOLDER [--lang zh|en]}. */
public final class XingCounty {

  private XingCounty() {}

  /** Runs the main job and ends the process with 0, or with 1 if the input was refused. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Printer.utf8()));
  }

  static int run(List<String> arguments, PrintStream out) {
    List<String> rest = new ArrayList<>(arguments);
    Language language = Language.EN;
    int option = rest.indexOf("--lang");
    if (option >= 0 && option + 1 < rest.size()) {
      language = rest.get(option + 1).equals(Language.ZH.tag()) ? Language.ZH : Language.EN;
      rest.subList(option, option + 2).clear();
    }
    if (rest.size() != 1) {
      out.println("usage: xing-county FOLDER [--lang zh|en]");
      return 2;
    }
    Printer printer = new Printer(out, language);
    try {
      Loaded<Inputs> inputs = Inputs.read(Path.of(rest.get(0)));
      inputs.issues().forEach(issue -> printer.print(issue.in(printer.language())));
      if (inputs.value().isEmpty()) {
        return 1;
      }
      tell(printer, inputs.value().get());
      return 0;
    } catch (IOException unreadable) {
      printer.say("无法读取：%s", "cannot be read: %s", unreadable.getMessage());
      return 1;
    }
  }

  private static void tell(Printer printer, Inputs inputs) {
    Unit village = inputs.names().get("魏家滩镇/马蒲滩村");
    CommitteeId committee = CommitteeId.of(village.id(), CommitteeKind.BRANCH);

    new TheTree(printer, inputs).print(village);
    ReviewReport report = new TheReview(printer, inputs).print();
    Renewal renewal = Renewal.of(inputs.now(), report);
    Declaration elected = new TheElection(printer, inputs, renewal, committee).print();
    new TheTable(printer, inputs).print();
    new TheSeating(printer, inputs, renewal, committee, village.id()).print(elected);
  }
}
