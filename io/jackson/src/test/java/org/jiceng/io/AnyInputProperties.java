package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.SmallCounty.TREE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.policy.SamplePolicy;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.AliasFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Language;

/** No input makes a reader throw, and nothing is refused without a word. */
class AnyInputProperties {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final List<Function<Source, Loaded<?>>> READERS =
      List.of(
          UnitFiles::read,
          source -> AliasFiles.read(source, TREE),
          source -> RosterFiles.read(source, TREE, LocalDate.of(2021, 3, 21)),
          source -> CandidateFiles.read(source, TREE),
          PolicyFiles::read,
          NegativeListFiles::read,
          Fixtures::plan,
          OpinionFiles::read,
          BallotFiles::read);

  /** A whole document of each kind; what can go wrong lies a few changes away from them. */
  private static final List<String> DOCUMENTS =
      List.of(
          "id,parentId,kind,name,code\nk,,COUNTY,某县,\nt,k,TOWN,甲镇,141123101\n",
          "code,name,kind,townshipCode,townshipName,countyCode,countyName\n"
              + "141123101201,甲村,VILLAGE,141123101,甲镇,141123,某县\n"
              + "141123101202,乙村,VILLAGE,141123101,甲镇,141123,某县\n",
          "unit,name,source\nv1,河柳村,村民\n",
          "personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing\n"
              + "p1,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,31,FULL\n"
              + "p1,v1,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,MALE,1980-01-01,31,FULL\n",
          "candidateId,label,unit,body,office,sex,birth,education,standing,joined,branch\n"
              + "C1,候选人甲,v1,BRANCH,SECRETARY,MALE,1980,31,FULL,2001,v1\n",
          "{\"candidate\":\"C1\",\"department\":\"FY\",\"version\":1,\"date\":\"2026-02-01\","
              + "\"answer\":\"RECORDS\",\"condition\":\"N01\",\"dates\":{\"DECIDED\":\"2019\"}}\n",
          "{\"id\":\"1\",\"lines\":[\"FOR\",\"AGAINST\"],\"writeIns\":[\"候选人丙\"]}\n",
          "id,lines,writeIns\n1,FOR AGAINST,候选人丙|候选人丁\n",
          "candidate,department,version,date,answer,condition,dates,sanction\n"
              + "C1,FY,1,2026-02-01,RECORDS,N05,DECIDED=2019,kind=PARTY_WARNING|months=12\n",
          "{\"id\":\"k\",\"kind\":\"COUNTY\",\"name\":\"某县\"}\n"
              + "{\"id\":\"t\",\"parentId\":\"k\",\"kind\":\"TOWN\",\"name\":\"甲镇\"}\n",
          SamplePolicy.TEXT);

  /** A text of which some pieces were cut out or put in. */
  record Edit(int at, int cut, String put) {
    String apply(String text) {
      int from = at % (text.length() + 1);
      return text.substring(0, from) + put + text.substring(Math.min(text.length(), from + cut));
    }
  }

  @Property(tries = 500)
  void anyBytes(@ForAll byte[] bytes) {
    READERS.forEach(reader -> check(reader.apply(Source.of("f", bytes, StandardCharsets.UTF_8))));
  }

  @Property(tries = 2000)
  void almostEachDocument(@ForAll("damaged") String text) {
    READERS.forEach(reader -> check(reader.apply(Source.ofText("f", text))));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "",
            ",",
            "\n",
            "\r\n",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            " ",
            "0",
            "-",
            "\0",
            "镇",
            "null",
            "\"a\":1,",
            "1e9",
            "2026-02-30",
            "FULL",
            "|",
            "=",
            "'",
            "\u3000",
            "\uD800");
    Arbitrary<Edit> edit =
        Combinators.combine(
                Arbitraries.integers().between(0, 5_000),
                Arbitraries.integers().between(0, 12),
                pieces)
            .as(Edit::new);
    return Combinators.combine(Arbitraries.of(DOCUMENTS), edit.list().ofMaxSize(4))
        .as(
            (text, edits) -> {
              String damaged = text;
              for (Edit each : edits) {
                damaged = each.apply(damaged);
              }
              return damaged;
            });
  }

  private static void check(Loaded<?> loaded) {
    assertThat(loaded.value().isPresent() || !loaded.errors().isEmpty()).isTrue();
    assertThat(Issues.texts(loaded)).noneMatch(text -> text.contains("\n"));
    loaded.issues().forEach(AnyInputProperties::hasEveryArgument);
  }

  private static void hasEveryArgument(Issue issue) {
    for (Language language : Language.values()) {
      PLACEHOLDER
          .matcher(issue.code().in(language))
          .results()
          .forEach(match -> assertThat(issue.message().arguments()).containsKey(match.group(1)));
    }
  }
}
