package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Opinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of JSON means the same behind others, which are read in a quicker way, as by itself. */
class RowsInAnyOrderTest {
  private static final String FIRST =
      "{'candidate':'C1','department':'FY','date':'2026-02-01','answer':'NO_ISSUE'}";

  private static Loaded<ImmutableList<Opinion>> read(String... rows) {
    return OpinionFiles.read(Source.ofText("o.ndjson", String.join("\n", rows).replace('\'', '"')));
  }

  private static List<String> issues(Loaded<?> loaded, String line) {
    return Issues.of(loaded).stream().map(issue -> issue.replace(line, "o.ndjson")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'department':'XF','candidate':'C2','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'answer':'NO_ISSUE','date':'2026-02-01','department':'XF','candidate':'C2'}",
        "{'department':'XF','candidate':'C2','version':1,'date':'2026-02-01','document':'d',"
            + "'answer':'NO_ISSUE'}",
        " { 'candidate' : 'C2' ,\t'department' : 'XF' , 'date':'2026-02-01','answer':'NO_ISSUE' } ",
        "{'candidate':'C2','department':'a\\\\b\\n','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':'X\\u0046','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','version':2}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','version':-2}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','version':'2'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','version':02}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','version':}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','remark':null}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','remark':'x'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','remark':[]}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','remarks':'x'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE','remarq':'x'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'RECORDS',"
            + "'condition':'N05','sanction':{'kind':'PARTY_WARNING','formerPosts':['SECRETARY']}}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'RECORDS',"
            + "'condition':'N01','dates':{'DECIDED':'2018'},'grade':'HARD'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'RECORDS',"
            + "'condition':'N01','dates':{'DECIDED':'2018'},'dates':{}}",
        "{'candidate':'C2','department':'XF','department':'FY','date':'2026-02-01','answer':'OPEN'}",
        "{'candidate':'C2','department':'','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':' ','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE'} x",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE',}",
        "{,'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2' 'department':'XF','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate' 'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{candidate:'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE'",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':'NO_ISSUE",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':",
        "{'candidate':'C2','department':'XF','date':'2026-02-01','answer':NO_ISSUE}",
        "{'candidate':'C2','department':{'a':'XF'},'date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':['XF'],'date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':['XF','date':'2026-02-01','answer':'NO_ISSUE'}",
        "{'candidate':'C2','department':7,'date':'2026-02-01','answer':'NO_ISSUE'}",
        "['candidate']",
        "{}"
      })
  void theSameBehindOthersAsByItself(String row) {
    Loaded<ImmutableList<Opinion>> alone = read(row);
    Loaded<ImmutableList<Opinion>> behind = read(FIRST, FIRST.replace("C1", "C0"), row);
    assertThat(issues(behind, "o.ndjson:3")).isEqualTo(issues(alone, "o.ndjson:1"));
    List<Opinion> all = behind.value().orElse(ImmutableList.of());
    assertThat(all.subList(2, all.size())).isEqualTo(alone.value().orElse(ImmutableList.of()));
  }

  @Test
  void rowsWithTheirMembersTurnedAroundAreTheSame() {
    assertThat(
            read(
                    FIRST,
                    "{'department':'XF','candidate':'C2','answer':'NO_ISSUE','date':'2026-02-02'}",
                    "{'candidate':'C3','department':'GA','date':'2026-02-03','answer':'NO_ISSUE'}")
                .orElseThrow())
        .extracting(each -> each.candidate() + " " + each.department() + " " + each.date())
        .containsExactly("C1 FY 2026-02-01", "C2 XF 2026-02-02", "C3 GA 2026-02-03");
  }
}
