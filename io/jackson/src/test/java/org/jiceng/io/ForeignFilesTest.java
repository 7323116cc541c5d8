package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of another kind under the name of ours: what they are, and what to do. */
class ForeignFilesTest {
  private static final String HEADER = "id,parentId,kind,name,code\n";

  private static Loaded<UnitTree> read(byte[] bytes) {
    return UnitFiles.read(Source.of("f.csv", bytes, StandardCharsets.UTF_8));
  }

  private static void assertForeign(byte[] bytes, String named, String remedy) {
    Loaded<UnitTree> loaded = read(bytes);

    assertThat(Issues.of(loaded)).containsExactly("f.csv FILE_FOREIGN");
    assertThat(Issues.texts(loaded).get(1)).contains("the file is " + named, remedy);
  }

  @Test
  void workbookIsNamedWithWhatToDoInBothLanguages() throws IOException {
    assertThat(Issues.texts(read(zip("[Content_Types].xml", "xl/workbook.xml"))))
        .containsExactly(
            "f.csv: FILE_FOREIGN: 文件实为Excel 工作簿（XLSX），与其名称不符；请用原程序打开，另存为“CSV UTF-8（逗号分隔）”",
            "f.csv: FILE_FOREIGN: the file is an Excel workbook (XLSX), whatever its name says;"
                + " open it in the program that wrote it and save it as “CSV UTF-8 (comma"
                + " delimited)”");
  }

  @Test
  void archivesAreToldApartByWhatIsInThem() throws IOException {
    assertForeign(zip("xl/worksheets/sheet1.xml"), "an Excel workbook", "save it as");
    assertForeign(zip("_rels/.rels", "word/document.xml"), "a Word document", "save it as");
    assertForeign(zip("units.csv"), "a ZIP archive", "unpack it");
    assertForeign(zip(), "a ZIP archive", "unpack it");
  }

  @Test
  void openDocumentIsKnownByItsFirstEntry() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    }
    assertForeign(bytes.toByteArray(), "an OpenDocument file", "save it as");
  }

  /** An OLE container: its header, then a sector of its directory with the names of streams. */
  @ParameterizedTest
  @CsvSource({
    "Workbook, a workbook of old Excel or WPS, save it as",
    "ETExtData, a workbook of old Excel or WPS, save it as",
    "WordDocument, a document of old Word or WPS, save it as",
    "EncryptedPackage, a workbook or document under a password, take the password off"
  })
  void containersAreToldApartByTheirStreams(String stream, String named, String remedy) {
    byte[] header = new byte[512];
    System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, header, 0, 8);
    byte[] entry = new byte[128];
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, entry, 0, name.length);

    assertForeign(Bytes.concat(header, new byte[512], entry), named, remedy);
  }

  @Test
  void compressedTable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
    }
    assertForeign(bytes.toByteArray(), "a compressed file (GZIP)", "unpack it");
  }

  @ParameterizedTest
  @CsvSource({
    "0908100000060500, a workbook of early Excel, save it as",
    "255044462D312E340A, a PDF, ask the sender",
    "89504E470D0A1A0A0000000D, a picture, ask the sender",
    "FFD8FFE000104A464946, a picture, ask the sender",
    "377ABCAF271C0004, an archive (7-Zip), unpack it",
    "526172211A0701003392, an archive (RAR), unpack it",
    "FFFE00006900000064000000, UTF-32 text, save it as"
  })
  void othersAreKnownByTheirFirstBytes(String hex, String named, String remedy) {
    assertForeign(HexFormat.of().parseHex(hex), named, remedy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textOfTwoBytesToALetterWithAndWithoutItsMark(String charset) {
    String text = HEADER + "k,,COUNTY,某县,\n";

    assertForeign(("\uFEFF" + text).getBytes(Charset.forName(charset)), "“Unicode text”", "save");
    assertForeign(text.getBytes(Charset.forName(charset)), "“Unicode text”", "save it as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>",
        "\uFEFF\r\n  <!DOCTYPE HTML>\n<body>",
        "<Table border=1><tr><td>id</td></tr></table>",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related"
      })
  void webPageSavedAsAWorkbook(String page) {
    assertForeign(page.getBytes(StandardCharsets.UTF_8), "a web page (HTML)", "save it as");
  }

  @Test
  void webPageInAChineseEncoding() {
    byte[] page = "<table><tr><td>姓名</td></tr>".getBytes(Charset.forName("GB18030"));

    assertForeign(page, "a web page (HTML)", "save it as");
  }

  @Test
  void otherMarkup() {
    byte[] xml =
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook>"
            .getBytes(StandardCharsets.UTF_8);
    byte[] rtf = "{\\rtf1\\ansi {\\fonttbl".getBytes(StandardCharsets.US_ASCII);

    assertForeign(xml, "an XML file", "save it as");
    assertForeign(rtf, "an RTF document", "save it as");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK,up\n", "%PDF\n", "BM\n", "id<html>\n", "Rar,!\n", "i"})
  void textThatOnlyBeginsAlikeIsText(String text) {
    assertThat(Issues.of(read(text.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("f.csv:1 FILE_HEADER_UNKNOWN");
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
