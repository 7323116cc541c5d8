package org.jiceng.io.decoding;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What people send under the name of a text file, known by its first bytes. The first that fits.
 */
enum ForeignFormat implements MessageKey {
  /** A workbook of current Excel or WPS: a ZIP archive with a folder {@code xl}. */
  XLSX(
      Remedy.SAVE_AS,
      file ->
          file.starts(Signature.ZIP)
              && file.mentions("xl/workbook", "xl/worksheets", "xl/sharedStrings", "xl/styles")),
  /** A text document of current Word or WPS. */
  DOCX(
      Remedy.SAVE_AS,
      file -> file.starts(Signature.ZIP) && file.mentions("word/document", "word/styles")),
  /** A document of an office that follows OpenDocument. */
  ODF(
      Remedy.SAVE_AS,
      file -> file.starts(Signature.ZIP) && file.mentions("application/vnd.oasis.opendocument")),
  /** Another ZIP archive, or an empty one. */
  ZIP(Remedy.UNPACK, file -> file.starts(Signature.ZIP) || file.starts("504B0506")),
  /** A workbook or text of current Excel, Word or WPS under a password: an OLE container. */
  ENCRYPTED(
      Remedy.UNLOCK,
      file ->
          file.starts(Signature.OLE) && file.mentionsWide("EncryptedPackage", "EncryptionInfo")),
  /** A text document of old Word or WPS. */
  DOC(Remedy.SAVE_AS, file -> file.starts(Signature.OLE) && file.mentionsWide("WordDocument")),
  /** A workbook of old Excel or of WPS (ET): an OLE container. */
  XLS(Remedy.SAVE_AS, file -> file.starts(Signature.OLE)),
  /** A workbook of Excel before it had containers. */
  BIFF(
      Remedy.SAVE_AS,
      file -> file.starts("09081000") || file.starts("09040600") || file.starts("09000400")),
  /** A PDF. */
  PDF(Remedy.ASK_FOR_DATA, file -> file.starts("255044462D")),
  /** A photograph or a scan. */
  IMAGE(
      Remedy.ASK_FOR_DATA,
      file ->
          file.starts("89504E470D0A1A0A")
              || file.starts("FFD8FF")
              || file.starts("49492A00")
              || file.starts("4D4D002A")),
  /** A compressed file. */
  GZIP(Remedy.UNPACK, file -> file.starts("1F8B")),
  /** An archive of 7-Zip. */
  SEVEN_ZIP(Remedy.UNPACK, file -> file.starts("377ABCAF271C")),
  /** An archive of RAR. */
  RAR(Remedy.UNPACK, file -> file.starts("526172211A07")),
  /** Text of four bytes to a character; its beginning is also one of {@link #UTF_16LE}. */
  UTF_32(Remedy.SAVE_AS, file -> file.starts("FFFE0000") || file.starts("0000FEFF")),
  /** What Excel calls Unicode text, on little-endian machines. */
  UTF_16LE(Remedy.SAVE_AS, file -> file.starts("FFFE") || file.alternates(1)),
  /** The same with the other order of bytes. */
  UTF_16BE(Remedy.SAVE_AS, file -> file.starts("FEFF") || file.alternates(0)),
  /** A web page, which many programs write where they promise a workbook. */
  HTML(
      Remedy.SAVE_AS,
      file ->
          file.reads(
              "<html", "<!doctype html", "<table", "<head", "<meta", "<style", "mime-version:")),
  /** A workbook of Excel 2003 as XML, or other XML. */
  XML(Remedy.SAVE_AS, file -> file.reads("<?xml", "<workbook")),
  /** A text document that many programs exchange. */
  RTF(Remedy.SAVE_AS, file -> file.reads("{\\rtf"));

  private final Remedy remedy;

  // Each is a function without state, which the checker cannot know.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Beginning> fits;

  ForeignFormat(Remedy remedy, Predicate<Beginning> fits) {
    this.remedy = remedy;
    this.fits = fits;
  }

  /** The beginnings of containers of several formats. */
  private static final class Signature {
    private static final String ZIP = "504B0304";
    private static final String OLE = "D0CF11E0A1B11AE1";

    private Signature() {}
  }

  /**
   * What a file is if it is no text that can be read.
   *
   * @param bytes the file, or its first 64 KiB
   */
  static Optional<ForeignFormat> of(byte[] bytes) {
    Beginning beginning = new Beginning(bytes);
    return Arrays.stream(values()).filter(format -> format.fits.test(beginning)).findFirst();
  }

  /** Tells {@code log} that the file at {@code place} is of this format, and what to do. */
  void report(TextFormat wanted, Place place, IssueLog log) {
    log.add(
        FileIssue.FILE_FOREIGN,
        place,
        ImmutableMap.of("format", this, "remedy", remedy.with(ImmutableMap.of("wanted", wanted))));
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
