package org.jiceng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Instrument;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A place whose own text on the election of villagers' committees was read. A text is taken to be
 * in force from the day that stands with it, which is that of its adoption or publication where its
 * first day was not read.
 */
public enum Locality implements Text {
  /** Beijing, text of 2012. */
  BEIJING("BJ-VCE-2012", "北京市村民委员会选举办法", "Beijing Election Method", 2012, 11, 1),
  /** Tianjin, text of 2019. */
  TIANJIN("TJ-VCE-2019", "天津市村民委员会选举办法", "Tianjin Election Method", 2019, 5, 30),
  /** Hebei, text of 2020. */
  HEBEI("HE-VCE-2020", "河北省村民委员会选举办法", "Hebei Election Method", 2020, 7, 30),
  /** Shanghai, text of 2020. */
  SHANGHAI("SH-VCE-2020", "上海市村民委员会选举办法", "Shanghai Election Method", 2020, 9, 25),
  /** Zhejiang, text of 2020. */
  ZHEJIANG("ZJ-VCE-2020", "浙江省村民委员会选举办法", "Zhejiang Election Method", 2020, 7, 31),
  /** Henan, text of 2011. */
  HENAN("HA-VC-2011", "河南省实施《村民委员会组织法》办法", "Henan Implementing Method", 2011, 9, 1),
  /** Sichuan, text of 2025. */
  SICHUAN("SC-VCE-2026", "四川省村民委员会选举条例", "Sichuan Election Regulations", 2026, 1, 1),
  /** Hainan, text of 2025. */
  HAINAN("HI-VCE-2025", "海南省村民委员会选举办法", "Hainan Election Method", 2025, 12, 3);

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
  private final Instrument instrument;

  Locality(String id, String zh, String en, int year, int month, int day) {
    this.instrument =
        new Instrument(
            id,
            new Bilingual(zh, en),
            Authority.STATUTE,
            LocalDate.of(year, month, day),
            Optional.empty());
  }

  /** Its text. */
  public Instrument instrument() {
    return instrument;
  }

  @Override
  public String in(Language language) {
    return instrument.title().in(language);
  }
}
