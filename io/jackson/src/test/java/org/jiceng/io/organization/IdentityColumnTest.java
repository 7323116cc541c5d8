package org.jiceng.io.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiceng.io.Issues;
import org.jiceng.io.SmallCounty;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** A number in a roster is compared with what stands beside it, and is not kept. */
class IdentityColumnTest {
  /** Of a woman born on the first day of 1980, of no district there is. */
  private static final String NUMBER = "140000198001010022";

  private static Loaded<?> roster(String sex, String birth) {
    return RosterFiles.read(
        Source.ofText(
            "m.csv",
            "personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing,identity\n"
                + "p1,v1,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,%s,%s,31,FULL,%s\n"
                    .formatted(sex, birth, NUMBER)),
        SmallCounty.TREE,
        LocalDate.of(2021, 3, 21));
  }

  @Test
  void whatTheNumberSaysToo() {
    assertThat(roster("FEMALE", "1980-01-01").issues()).isEmpty();
    assertThat(roster("FEMALE", "1980-01-01").issues()).isEmpty();
    assertThat(roster("FEMALE", "1980-01-01").orElseThrow().toString()).doesNotContain(NUMBER);
  }

  @Test
  void whatTheNumberDoesNotSay() {
    Loaded<?> roster = roster("MALE", "1981-01-01");
    assertThat(Issues.of(roster))
        .containsExactly(
            "m.csv:2:identity IDENTITY_BIRTH_DIFFERS", "m.csv:2:identity IDENTITY_SEX_DIFFERS");
    assertThat(roster.issues())
        .allSatisfy(issue -> assertThat(issue.in(Language.EN)).contains("p1"))
        .noneSatisfy(issue -> assertThat(issue.in(Language.EN)).contains("1980"));
  }
}
