package org.jiceng.examples.xing.generate;

/**
 * The ages of a term on its reference day.
 *
 * @param secretaries the range of secretaries who were elected
 * @param sent the range of secretaries who were sent
 * @param others the range of everybody else
 * @param sum what the ages of all persons on the two committees come to
 */
record AgePlan(AgeRange secretaries, AgeRange sent, AgeRange others, int sum) {

  AgeRange of(StandIn person) {
    if (person.isSent()) {
      return sent;
    }
    return person.isSecretary() ? secretaries : others;
  }
}
