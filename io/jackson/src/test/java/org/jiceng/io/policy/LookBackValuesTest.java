package org.jiceng.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a record counts: a word, or a period from one date or from the latest of several. */
class LookBackValuesTest {
  private final IssueLog log = new IssueLog();

  private Optional<LookBack> read(String json) {
    return Documents.read(
        Source.ofText("l.json", json.replace('\'', '"')), LookBackValues.LOOK_BACK, log);
  }

  @Test
  void words() {
    ImmutableMap.of(
            "PERMANENT", LookBack.permanent(),
            "UNTIL_RECTIFIED", LookBack.untilRectified(),
            "WHILE_OPEN", LookBack.whileOpen(),
            "WHILE_IN_EFFECT", LookBack.whileInEffect(),
            "THIS_TERM", LookBack.within(Span.THIS_TERM),
            "THIS_ELECTION", LookBack.within(Span.THIS_ELECTION))
        .forEach((word, means) -> assertThat(read("'" + word + "'")).as(word).contains(means));
  }

  @Test
  void periods() {
    assertThat(read("{'years':5,'from':'RELEASED'}"))
        .contains(LookBack.months(60, DateAnchor.RELEASED));
    assertThat(read("{'months':6,'from':['RELEASED']}"))
        .contains(LookBack.months(6, DateAnchor.RELEASED));
    assertThat(read("{'months':6,'from':['RELEASED','RELEASED']}"))
        .contains(LookBack.months(6, DateAnchor.RELEASED));
    assertThat(read("{'months':6,'from':['RELEASED','DECIDED']}"))
        .contains(
            LookBack.monthsFromLatest(6, ImmutableSet.of(DateAnchor.RELEASED, DateAnchor.DECIDED)));
  }

  @Test
  void thePeriodIsAHundredYearsAtMost() {
    for (String period : ImmutableList.of("'years':100", "'months':1200")) {
      assertThat(read("{" + period + ",'from':'DECIDED'}"))
          .contains(LookBack.months(1_200, DateAnchor.DECIDED));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'years':101,'from':'DECIDED'}         | l.json:1:/years FILE_NUMBER_OUTSIDE
          {'months':1201,'from':'DECIDED'}       | l.json:1:/months FILE_NUMBER_OUTSIDE
          {'years':1,'months':1,'from':[]}       | l.json:1:/months FILE_ATTRIBUTE_MISPLACED
          {'years':1,'from':[]}                  | l.json:1:/from FILE_MEMBER_MISSING
          {'years':1}                            | l.json:1:/from FILE_MEMBER_MISSING
          {'from':'DECIDED'}                     | l.json:1:/years FILE_MEMBER_MISSING
          {'years':1,'from':'BORN'}              | l.json:1:/from FILE_VALUE_UNKNOWN
          {'years':1,'from':['DECIDED','BORN']}  | l.json:1:/from/1 FILE_VALUE_UNKNOWN
          'FOREVER'                              | l.json:1 FILE_VALUE_UNKNOWN
          7                                      | l.json:1 FILE_TYPE_WRONG
          """)
  void everythingElseIsRefusedAtItsPlace(String json, String issue) {
    assertThat(read(json)).isEmpty();
    assertThat(log.sorted())
        .extracting(found -> found.place() + " " + found.code().name())
        .containsExactly(issue);
  }
}
