/**
 * Texts for people, apart from the code that decides what to say.
 *
 * <p>A {@link org.jiceng.text.Text} can be read in every {@link org.jiceng.text.Language}. There
 * are three kinds: a {@link org.jiceng.text.Bilingual} name that data brings along, a {@link
 * org.jiceng.text.MessageKey} (an enum constant whose words stand in the phrasebook of its room),
 * and a {@link org.jiceng.text.Message}, which is a key with named arguments. The language is
 * always an argument; the platform's default locale is never asked.
 *
 * <p>Left out on purpose: plural rules and number grouping. Neither Chinese nor the short English
 * sentences used here need them, and a grouped number is harder to compare with a form.
 */
package org.jiceng.text;
