package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints, and how it refuses. */
final class MainJobTest {
  private static final Path DATA = Path.of("data");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  private record Ended(int status, String printed) {}

  private static Ended run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status =
        XingCounty.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Ended(status, bytes.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void printsTheGoldenText(String language) throws IOException {
    Ended ended = run(DATA.toString(), "--lang", language);
    assertThat(ended.printed())
        .isEqualTo(Files.readString(GOLDEN.resolve("main_" + language + ".txt")));
    assertThat(ended.status()).isZero();
  }

  @Test
  void oneListAlonePrintsTheGoldenText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OneList.print(DATA, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(GOLDEN.resolve("one_list.txt")));
  }

  @Test
  void refusesOtherArguments() {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("a", "b").status()).isEqualTo(2);
    assertRefused(run("nowhere"), "nowhere");
  }

  /** A file, what stands in it first, what is put there instead, and what must be said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units.csv | ,COMMUNITY, | ,HAMLET, | units.csv:2:kind: FILE_",
        "units.csv | 141123100016, | 14112310001, | units.csv:2:code: ",
        "units.csv | 141123100017, | 141123100016, | units.csv:3:",
        "units.csv | ,蔚汾镇,141123,兴县 | ,蔚汾乡,141123,兴县 | UNIT_NAME_CONFLICT",
        "members-2021.csv | ,BRANCH, | ,NOWHERE, | members-2021.csv:2:body: FILE_",
        "members-2021.csv | 141123100016 | 141123100999 | members-2021.csv:2:unit: ",
        "members-2021.csv | S21-00002 | S21-00001 | members-2021.csv:3:personId: "
            + "ROSTER_SEAT_DUPLICATE",
        "members-2018.csv | ,MALE,19 | ,MALE,20 | members-2018.csv:2:birth: "
            + "ROSTER_BIRTH_AFTER_DAY",
        "candidates.csv | ,FULL, | ,HALF, | candidates.csv:2:standing: FILE_",
        "candidates.csv | C02 | C01 | candidates.csv:3:candidateId: CANDIDATE_DUPLICATE",
        "policy.json | \"N21\": | \"N99\": | policy.json:",
        "policy.json | \"N18\": [\"ZZ\"], |  | CONDITION",
        "opinions.ndjson | \"version\":1 | \"version\":0 | opinions.ndjson:1:/version: FILE_",
        "ballots-tie.ndjson | FOR | FUR | ballots-tie.ndjson:1:/lines/",
      })
  void refusesWithThePlace(String file, String first, String instead, String said)
      throws IOException {
    copyData();
    replace(folder.resolve(file), first, instead == null ? "" : instead);
    assertRefused(run(folder.toString()), said);
    assertThat(run(folder.toString(), "--lang", "zh").status()).isEqualTo(1);
  }

  @Test
  void refusesTreesThatAreNone() throws IOException {
    copyData();
    Path units = folder.resolve("units.csv");
    String header = "id,parentId,kind,name,code\n";
    Files.writeString(
        units,
        header
            + "c,,COUNTY,县,141123\n"
            + "t,missing,TOWN,镇,141123100\n"
            + "v,t,VILLAGE,甲村,141123100200\n"
            + "w,v,VILLAGE,乙村,141123100200\n"
            + "x,y,TOWN,丙镇,\n"
            + "y,x,TOWN,丁镇,\n");
    Ended ended = run(folder.toString());
    assertRefused(ended, "units.csv:3:parentId: UNIT_PARENT_MISSING");
    assertRefused(ended, "units.csv:5:parentId: UNIT_LEVEL_MISMATCH");
    assertRefused(ended, "units.csv:5:code: UNIT_CODE_DUPLICATE");
    assertRefused(ended, "units.csv:6:parentId: UNIT_CYCLE");
    Files.writeString(units, header);
    assertRefused(run(folder.toString()), "units.csv");
  }

  @Test
  void refusesRowsOfOnePersonThatDisagree() throws IOException {
    copyData();
    Path members = folder.resolve("members-2021.csv");
    List<String> lines = Files.readAllLines(members);
    String again = lines.get(1).replace(",BRANCH,SECRETARY,", ",SUPERVISION,SUPERVISION_MEMBER,");
    Files.writeString(members, again.replace("MALE", "UNKNOWN") + "\n", StandardOpenOption.APPEND);
    assertRefused(
        run(folder.toString()),
        "members-2021.csv:" + (lines.size() + 1) + ":sex: ROSTER_PERSON_DISAGREES");
  }

  @Test
  void saysWhatAFileIsThatIsNoText() throws IOException {
    copyData();
    Path units = folder.resolve("units.csv");
    Files.writeString(units, Files.readString(units), Charset.forName("GB18030"));
    assertRefused(run(folder.toString()), "GB18030");
    Files.write(units, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertRefused(run(folder.toString()), "FILE_FOREIGN");
    Files.writeString(units, "");
    assertRefused(run(folder.toString()), "units.csv: FILE_EMPTY");
  }

  private static void assertRefused(Ended ended, String said) {
    assertThat(ended.printed()).contains(said).doesNotContain("\tat ", "Exception");
    assertThat(ended.status()).isEqualTo(1);
  }

  private void copyData() throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static void replace(Path file, String first, String instead) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(first);
    assertThat(at).as("%s in %s", first, file).isNotNegative();
    Files.writeString(file, text.substring(0, at) + instead + text.substring(at + first.length()));
  }
}
