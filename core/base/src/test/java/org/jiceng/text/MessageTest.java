package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Enumeration;
import java.util.ListResourceBundle;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Phrasebook BOOK = Phrasebook.of(MessageTest::file);

  private enum Said implements MessageKey {
    OWES,
    VILLAGE,
    SILENT;

    @Override
    public Phrasebook phrasebook() {
      return BOOK;
    }
  }

  private static ResourceBundle file(String tag) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return tag.equals("zh")
            ? new Object[][] {{"Said.OWES", "{who}尚欠{what}"}, {"Said.VILLAGE", "村"}}
            : new Object[][] {{"Said.OWES", "{who} owes {what}"}, {"Said.VILLAGE", "village"}};
      }
    };
  }

  @Test
  void fillsPlaceholdersByName() {
    Message message = Said.OWES.with(ImmutableMap.of("what", 3, "who", "乙"));
    assertThat(message.in(Language.EN)).isEqualTo("乙 owes 3");
    assertThat(message.in(Language.ZH)).isEqualTo("乙尚欠3");
  }

  @Test
  void rendersTextsInTheLanguageAskedFor() {
    Message inner = Said.OWES.with(ImmutableMap.of("who", Said.VILLAGE, "what", "-"));
    Message outer =
        Said.OWES.with(ImmutableMap.of("who", new Bilingual("甲局", "bureau A"), "what", inner));
    assertThat(outer.in(Language.EN)).isEqualTo("bureau A owes village owes -");
    assertThat(outer.in(Language.ZH)).isEqualTo("甲局尚欠村尚欠-");
  }

  @Test
  void enumeratesIterables() {
    Message message =
        Said.OWES.with(
            ImmutableMap.of(
                "who", ImmutableList.of(Said.VILLAGE, "x"), "what", ImmutableList.of()));
    assertThat(message.in(Language.EN)).isEqualTo("village, x owes ");
    assertThat(message.in(Language.ZH)).isEqualTo("村、x尚欠");
  }

  @Test
  void leavesAPlaceholderWithoutArgumentVisible() {
    assertThat(Said.OWES.with(ImmutableMap.of("who", "甲")).in(Language.EN))
        .isEqualTo("甲 owes {what}");
  }

  @Test
  void takesArgumentsLiterally() {
    Message message = Said.OWES.with(ImmutableMap.of("who", "$1\\{what}", "what", "{who}"));
    assertThat(message.in(Language.EN)).isEqualTo("$1\\{what} owes {who}");
  }

  @Test
  void isEqualByKeyAndArguments() {
    Message message = Said.OWES.with(ImmutableMap.of("who", "甲", "what", 1));
    assertThat(message)
        .isEqualTo(Message.of(Said.OWES, ImmutableMap.of("what", 1, "who", "甲")))
        .hasSameHashCodeAs(Message.of(Said.OWES, ImmutableMap.of("what", 1, "who", "甲")))
        .isNotEqualTo(Message.of(Said.VILLAGE, ImmutableMap.of("who", "甲", "what", 1)))
        .isNotEqualTo(Message.of(Said.OWES, ImmutableMap.of("who", "甲", "what", 2)))
        .hasToString("OWES{who=甲, what=1}");
    assertThat(message.key()).isEqualTo(Said.OWES);
    assertThat(message.arguments())
        .containsExactly(Assertions.entry("who", "甲"), Assertions.entry("what", 1));
  }

  @Test
  void missesAPhraseLoudly() {
    Assertions.assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> Said.SILENT.in(Language.EN));
    assertThatNullPointerException().isThrownBy(() -> Phrasebook.of(null));
  }

  @Test
  void filesPhrasesUnderTheNameOfTheEnum() {
    assertThat(Said.OWES.phraseKey()).isEqualTo("Said.OWES");
    Enumeration<String> keys = file("en").getKeys();
    assertThat(keys.asIterator()).toIterable().contains(Said.VILLAGE.phraseKey());
    assertThat(BOOK.phrase("Said.OWES", Language.ZH)).isEqualTo("{who}尚欠{what}");
  }
}
