package org.jiceng.examples.xing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** Prints in the language that was asked for. */
record Printer(PrintStream out, Language language) {

  /** The standard output as UTF-8, for the platform's own encoding may not know Chinese. */
  static PrintStream utf8() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** The heading of a part. */
  void title(String zh, String en) {
    out.println();
    out.println("== " + words(zh, en) + " ==");
  }

  /** One line. */
  void say(String zh, String en, Object... arguments) {
    say(new Bilingual(zh, en), arguments);
  }

  /** One line, of which {@code words} is the pattern. */
  void say(Text words, Object... arguments) {
    Object[] printable = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      printable[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
    }
    out.println(String.format(words.in(language), printable));
  }

  /** Several lines, each as it is. */
  void print(String lines) {
    lines.lines().forEach(out::println);
  }

  /** An empty line. */
  void gap() {
    out.println();
  }

  /** A pattern in both languages. */
  Text text(String zh, String en) {
    return new Bilingual(zh, en);
  }

  /** The words in the language of this printer. */
  String words(String zh, String en) {
    return new Bilingual(zh, en).in(language);
  }
}
