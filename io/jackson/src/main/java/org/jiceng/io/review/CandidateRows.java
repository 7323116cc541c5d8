package org.jiceng.io.review;

import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Written;
import org.jiceng.person.PartyMembership;
import org.jiceng.review.Candidate;

/** Writes rows of candidates as their reader reads them. */
final class CandidateRows {
  static final RowWriter<Candidate> WRITER =
      RowWriter.of(
          Written.text("candidateId", Candidate::id),
          Written.text("label", Candidate::label).ofPerson(),
          Written.text("unit", Candidate::unit),
          Written.text("body", Candidate::body),
          Written.text("office", Candidate::office),
          Written.text("sex", candidate -> candidate.person().sex()),
          Written.<Candidate>text("birth", candidate -> candidate.person().birth().date())
              .ofPerson(),
          Written.optional("education", candidate -> candidate.person().education()),
          Written.text("standing", candidate -> candidate.person().standing()),
          Written.<Candidate>optional(
                  "joined",
                  candidate -> candidate.person().membership().flatMap(PartyMembership::joined))
              .ofPerson(),
          Written.optional(
              "branch",
              candidate -> candidate.person().membership().flatMap(PartyMembership::branch)),
          Written.text("personId", candidate -> candidate.person().id()));

  private CandidateRows() {}
}
