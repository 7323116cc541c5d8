package org.example.benchmarks;

import java.util.ArrayList;
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
          "age < 18",
          "age > 60",
          "education < 3",
          "partyYears < 1",
          "standing != 2",
          "residenceMonths < 12",
          "terms > 3");
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
          "noOtherPost",
          "noAppeal");

  private final KieBase rules = build();

  /** Marks each applicant with what it does not meet and what is unknown. */
  void judge(List<Applicant> applicants) {
    KieSession session = rules.newKieSession();
    try {
      applicants.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static KieBase build() {
    StringBuilder drl = new StringBuilder("package org.example.benchmarks;\n");
    List<String> bad = new ArrayList<>(NUMBERS);
    FLAGS.forEach(flag -> bad.add(flag + " == false"));
    for (int rule = 0; rule < bad.size(); rule++) {
      drl.append(
          """
          rule "unmet %1$s" when $a : Applicant(%2$s != null, %3$s)
          then $a.unmet(%1$s); end
          rule "unknown %1$s" when $a : Applicant(%2$s == null)
          then $a.unknown(%1$s); end
          """
              .formatted(rule, bad.get(rule).split(" ")[0], bad.get(rule)));
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
}
