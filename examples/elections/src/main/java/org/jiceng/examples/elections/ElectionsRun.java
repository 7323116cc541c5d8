package org.jiceng.examples.elections;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;

/** Prints every election with its working: in English, or in Chinese with {@code --lang zh}. */
public final class ElectionsRun {
  private final PrintStream out;
  private final Language language;
  private int number;

  private ElectionsRun(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** {@code [--lang zh]}. */
  public static void main(String[] arguments) {
    Language language = List.of(arguments).contains("zh") ? Language.ZH : Language.EN;
    // The platform's own encoding may not know Chinese.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    print(out, language);
  }

  static void print(PrintStream out, Language language) {
    new ElectionsRun(out, language).print();
  }

  private void print() {
    say(
        "所有人员与数字均为虚构。本库只作说明，不构成法律意见。",
        "All persons and numbers are synthetic. This describes, it is no legal advice.");
    part("一、各类选举", "1. Each kind of election");
    EachKind.all().forEach(this::print);
    part("二、各种结果", "2. Each outcome");
    EachOutcome.all().forEach(this::print);
    part("三、一次投票选多个职务", "3. Several offices at one poll");
    out.println();
    out.println(SeveralOffices.declaration().explain(language, Audience.PUBLIC));
    part("四、委托投票", "4. Proxies");
    out.println();
    out.println(ProxiesOfAVillage.judged().explain(language, Audience.REVIEW_OFFICE));
  }

  private void print(Sample sample) {
    number++;
    out.println();
    out.println(number + ") " + sample.title().in(language));
    out.println(sample.declaration().explain(language, Audience.PUBLIC));
  }

  private void part(String zh, String en) {
    out.println();
    say("== " + zh + " ==", "== " + en + " ==");
  }

  private void say(String zh, String en) {
    out.println(new Bilingual(zh, en).in(language));
  }
}
