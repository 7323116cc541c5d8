package org.jiceng.examples.exercise;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;

/** Prints a county's exercise: in English, or in Chinese with {@code --lang zh}. */
public final class ExerciseRun {
  private final PrintStream out;
  private final Language language;

  private ExerciseRun(PrintStream out, Language language) {
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
    new ExerciseRun(out, language).print();
  }

  private void print() {
    out.println(
        new Bilingual(
                "所有人员与数字均为虚构。本库只作说明，不构成法律意见。",
                "All persons and numbers are synthetic. This describes, it is no legal advice.")
            .in(language));
    part("一、联审", "1. Joint review", TheReview.shown(language));
    part("二、各名单之间", "2. Across all lists", AcrossLists.shown(language));
    part("三、推荐", "3. Recommendation", TheRecommendation.shown(language));
    part("四、各人选的去向", "4. How candidacies end", EachEnding.shown(language));
    part("五、进度", "5. Progress", TheProgress.shown(language));
    part("六、从选票到就任", "6. From the ballot to the seat", TheSeats.shown(language));
    part("七、规则的两个版本", "7. Two versions of the rules", TwoVersions.shown(language));
  }

  private void part(String zh, String en, List<Shown> shown) {
    out.println();
    out.println("== " + new Bilingual(zh, en).in(language) + " ==");
    for (Shown one : shown) {
      out.println();
      out.println("-- " + one.title().in(language) + " --");
      out.println(one.text());
    }
  }
}
