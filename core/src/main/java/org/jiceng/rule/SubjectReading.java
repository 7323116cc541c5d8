package org.jiceng.rule;

/** Reads the subject itself, each fact once. */
record SubjectReading<S>(Program<S> program) implements Reading<S> {

  @Override
  public Verdicts judge(S subject) {
    long leafNo = 0;
    long leafOpen = 0;
    long ruleNo = 0;
    long ruleOpen = 0;
    long[] more = Program.NOTHING_MORE;
    for (int at = 0; at < program.checks().size(); at++) {
      FactChecks<S> checks = program.checks().get(at);
      long value = checks.fact().word(subject);
      if (!checks.areMetBy(value)) {
        leafNo |= checks.no(0, value);
        leafOpen |= checks.open(0, value);
        ruleNo |= checks.no(1, value);
        ruleOpen |= checks.open(1, value);
        more = program.more(more, checks, value);
      }
    }
    return program.conclude(subject, leafNo, leafOpen, ruleNo, ruleOpen, more);
  }
}
