package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.guard.LedgerRow;
import org.jiceng.guard.LedgerRow.Treatment;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;
import org.junit.jupiter.api.Test;

/** Every citation of a register, a committee or an audit has a row in the ledger that agrees. */
class RegisterLedgerTest {

  private static Stream<Citation> of(RegisterLaw law) {
    return Stream.of(
            Stream.of(
                law.age().citation(),
                law.ageDay().citation(),
                law.convention().citation(),
                law.publishedDays().citation(),
                law.objectionDays().citation(),
                law.decisionDays().citation(),
                law.republication().citation(),
                law.oneRegister(),
                law.entitled()),
            law.appeal().map(AppealRule::citation).stream(),
            law.grounds().stream().map(GroundRule::citation),
            law.leaving().stream().map(GroundRule::citation))
        .flatMap(all -> all);
  }

  private static Stream<Citation> of(CommitteeLaw law) {
    return Stream.of(
            Optional.of(law.chosenBy().citation()),
            law.size().map(Provision::citation),
            law.deputies().map(Provision::citation),
            law.woman(),
            law.relatives(),
            Optional.of(law.leaving().citation()),
            law.leavingForRelative(),
            Optional.of(law.succession()),
            Optional.of(law.helpers().citation()))
        .flatMap(Optional::stream);
  }

  private static <T> Stream<T> values(Timeline<T> laws) {
    return laws.values().asMapOfRanges().values().stream();
  }

  private static Stream<Citation> all() {
    Stream<Citation> national =
        Stream.of(RegisterKind.values())
            .flatMap(
                kind ->
                    Stream.of(
                            values(RegisterLaws.of(kind)).flatMap(RegisterLedgerTest::of),
                            values(CommitteeLaws.of(kind)).flatMap(RegisterLedgerTest::of),
                            values(AuditRules.of(kind)).map(AuditRule::citation))
                        .flatMap(all -> all));
    Stream<Citation> local =
        Stream.of(Locality.values())
            .flatMap(
                place ->
                    Stream.of(
                            values(RegisterLaws.of(place)).flatMap(RegisterLedgerTest::of),
                            values(CommitteeLaws.of(place)).flatMap(RegisterLedgerTest::of),
                            values(AuditRules.of(place)).map(AuditRule::citation))
                        .flatMap(all -> all));
    return Stream.concat(national, local).distinct();
  }

  @Test
  void everyCitationHasARowThatAgrees() {
    Map<String, LedgerRow> rows = Maps.uniqueIndex(LedgerRow.all(), LedgerRow::id);
    assertThat(all()).hasSizeGreaterThan(80);
    all()
        .forEach(
            citation -> {
              assertThat(rows).containsKey(citation.rule());
              LedgerRow row = rows.get(citation.rule());
              assertThat(row.instrument()).isEqualTo(citation.instrument().id());
              assertThat(row.article()).isEqualTo(citation.article().orElse(""));
              assertThat(row.confidence()).isEqualTo(citation.confidence());
              assertThat(row.treatment()).isNotEqualTo(Treatment.NOT_MODELLED);
            });
  }
}
