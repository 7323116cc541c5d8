package org.jiceng.text;

/** The languages in which every text for people exists. */
public enum Language {
  /** Chinese, simplified characters. */
  ZH("zh"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag, {@code zh} or {@code en}: the suffix of the phrasebook's files. */
  public String tag() {
    return tag;
  }
}
