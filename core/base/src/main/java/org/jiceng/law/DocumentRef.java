package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A document that is kept elsewhere: a reply, an announcement, a certificate.
 *
 * @param number its number or title as the issuer files it, not blank
 * @param date the day it bears
 * @param issuer who issued it
 */
public record DocumentRef(String number, LocalDate date, Text issuer) implements Text {

  public DocumentRef {
    checkArgument(!number.isBlank(), "a document needs its number");
  }

  /** Issuer, number and day. */
  @Override
  public String in(Language language) {
    return LawText.DOCUMENT
        .with(ImmutableMap.of("issuer", issuer, "number", number, "date", date))
        .in(language);
  }
}
