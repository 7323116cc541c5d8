package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is its key and its arguments, or its words if an argument is none of a document. */
class MessageFormTest {
  private static final String SECRETARY =
      "{'kind':'text.Message','key':{'kind':'organization.Office','value':'SECRETARY'}";

  private final ObjectMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();

  private String written(Text text) throws JsonProcessingException {
    return mapper.writerFor(Text.class).writeValueAsString(text).replace('"', '\'');
  }

  private Text read(String json) throws JsonProcessingException {
    return mapper.readValue(json.replace('\'', '"'), Text.class);
  }

  private void assertForm(Object argument, String form) throws JsonProcessingException {
    Text message = Message.of(Office.SECRETARY, ImmutableMap.of("a", argument));
    String whole = SECRETARY + ",'arguments':{'a':" + form + "}}";
    assertThat(written(message)).isEqualTo(whole);
    assertThat(read(whole)).isEqualTo(message);
    assertThat(mapper.writeValueAsString(message).replace('"', '\''))
        .isEqualTo(whole.replace("'kind':'text.Message',", ""));
  }

  @Test
  void whatJsonHasStandsAsItIs() throws JsonProcessingException {
    assertForm("甲", "'甲'");
    assertForm(7, "7");
    assertForm(false, "false");
  }

  @Test
  void everythingElseSaysItsKind() throws JsonProcessingException {
    assertForm(7L, "{'kind':'long','value':7}");
    assertForm(LocalDate.of(2026, 2, 28), "{'kind':'date','value':'2026-02-28'}");
    assertForm(PartialDate.ofYear(2020), "{'kind':'partialDate','value':'2020'}");
    assertForm(Fraction.of(1, 2), "{'kind':'fraction','value':{'numerator':1,'denominator':2}}");
    assertForm(PersonId.of("p1"), "{'kind':'person','value':'p1'}");
    assertForm(Comparison.AT_LEAST, "{'kind':'law.Comparison','value':'AT_LEAST'}");
    assertForm(new Bilingual("甲", "a"), "{'kind':'text.Bilingual','value':{'zh':'甲','en':'a'}}");
  }

  @Test
  void manyArgumentsAreAListOrASet() throws JsonProcessingException {
    assertForm(ImmutableList.of(), "{'kind':'list','value':[]}");
    assertForm(
        ImmutableList.of(1, LocalDate.of(2026, 1, 1)),
        "{'kind':'list','value':[1,{'kind':'date','value':'2026-01-01'}]}");
    assertForm(ImmutableSet.of("b", "a"), "{'kind':'set','value':['b','a']}");
  }

  @Test
  void anArgumentOfNoDocumentLeavesTheWordsOfTheMessage() throws JsonProcessingException {
    Object ofNoDocument = new StringBuilder("x");
    Message inside = Message.of(Office.DIRECTOR, ImmutableMap.of("a", ofNoDocument));
    for (Object argument :
        ImmutableList.of(ofNoDocument, ImmutableList.of(1, ofNoDocument), inside)) {
      Text message = Message.of(Office.SECRETARY, ImmutableMap.of("a", argument));
      String words =
          "{'kind':'text.Message','zh':'%s','en':'%s'}"
              .formatted(message.in(Language.ZH), message.in(Language.EN));
      assertThat(written(message)).isEqualTo(words);
      assertThat(read(words))
          .isEqualTo(new Bilingual(message.in(Language.ZH), message.in(Language.EN)));
    }
  }

  @Test
  void aMessageWithoutArgumentsNeedsNone() throws JsonProcessingException {
    assertThat(read(SECRETARY + "}")).isEqualTo(Message.of(Office.SECRETARY, ImmutableMap.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'list'}",
        "{'kind':'set','value':null}",
        "{'value':1}",
        "{'kind':1,'value':1}",
        "{'kind':'date'}",
        "{'kind':'date','value':null}",
        "{'kind':'number','value':1}",
        "{'kind':'list','value':[1.5]}",
        "1.5",
        "3000000000",
        "null"
      })
  void whatIsNoArgumentIsRefused(String argument) {
    assertThatThrownBy(() -> read(SECRETARY + ",'arguments':{'a':" + argument + "}}"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("refused by Message");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'kind':'text.Message'}                                             | refused by Message
          {'kind':'text.Message','key':'x'}                                   | no MessageKey
          {'kind':'text.Message','key':{'kind':'date','value':'2020-01-01'}}  | no MessageKey
          {'kind':'organization.Office'}                                      | no Office
          {'kind':'organization.Office','value':7}                            | no Office
          {'kind':'organization.Office','value':'CLERK'}                      | no Office
          {'kind':'organization.Office','value':'SECRETARY','more':1}         | Text has no more
          """)
  void whatIsNoTextIsRefused(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(message);
  }
}
