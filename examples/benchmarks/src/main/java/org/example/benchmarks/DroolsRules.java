package org.example.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The twenty rules in Drools' executable model, all applicants in one session. */
final class DroolsRules {
  private static final List<String> NUMBERS =
      List.of(
          "0 age < 18",
          "1 age > 60",
          "2 education < 3",
          "3 partyYears < 1",
          "4 standing != 2",
          "5 joined > " + Applicants.DAY,
          "6 residenceMonths < 12",
          "7 terms > 3");
  private static final List<String> FLAGS =
      List.of(
          "citizen",
          "registered",
          "resident",
          "entitled",
          "noSentence",
          "noDetention",
          "noSanction",
          "noDebt",
          "noAudit",
          "noRecall",
          "noRelative",
          "noOtherPost");

  private final KieBase rules = build();

  /** Marks each bean with what it does not meet and what is unknown. */
  void judge(List<ApplicantBean> beans) {
    KieSession session = rules.newKieSession();
    try {
      beans.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static KieBase build() {
    StringBuilder drl = new StringBuilder("package org.example.benchmarks;\n");
    for (String number : NUMBERS) {
      String[] words = number.split(" ");
      add(drl, words[0], words[1] + "()", words[2] + " " + words[3]);
    }
    for (int flag = 0; flag < FLAGS.size(); flag++) {
      add(drl, Integer.toString(NUMBERS.size() + flag), FLAGS.get(flag) + "()", "== false");
    }
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/example/benchmarks/rules.drl", drl.toString());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private static void add(StringBuilder drl, String rule, String read, String bad) {
    drl.append(
        """
        rule "unmet %1$s" when $a : ApplicantBean(%2$s != null, %2$s %3$s)
        then $a.unmet(%1$s); end
        rule "unknown %1$s" when $a : ApplicantBean(%2$s == null)
        then $a.unknown(%1$s); end
        """
            .formatted(rule, read, bad));
  }
}
