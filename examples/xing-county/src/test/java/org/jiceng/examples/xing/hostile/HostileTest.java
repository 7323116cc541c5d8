package org.jiceng.examples.xing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each attack is refused by the issue it should be, in a process with a small heap, in time. */
class HostileTest {

  @Test
  void eachAttackComesToWhatItShould() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    boolean good = Hostile.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String list = printed.toString(StandardCharsets.UTF_8);
    System.out.println(list);

    assertThat(good).as(list).isTrue();
    assertThat(list).doesNotContain("Exception", "OutOfMemoryError", "com.fasterxml", "FAIL");
    assertThat(list.lines().filter(line -> line.startsWith("ok  ")))
        .hasSize(Attacks.all().size())
        .hasSizeGreaterThan(30);
  }
}
