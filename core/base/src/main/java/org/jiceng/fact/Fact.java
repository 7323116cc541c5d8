package org.jiceng.fact;

import org.jiceng.text.Text;

/**
 * Something that can be known of a subject, by a stable key. The only way in which a rule or a
 * measure reads its subject.
 *
 * @param <S> the subject's type
 */
public sealed interface Fact<S> permits ScalarFact, RecordsFact {

  /** A stable key, as {@code person.age}. */
  String key();

  /** Its name for people. */
  Text label();
}
