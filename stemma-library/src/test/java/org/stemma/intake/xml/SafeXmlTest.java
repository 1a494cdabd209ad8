package org.stemma.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeXmlTest {

    private static XmlRead.Document document(String xml) {
        XmlRead read = SafeXml.read(xml);
        assertThat(read).as(xml.substring(0, Math.min(xml.length(), 80))).isInstanceOf(XmlRead.Document.class);
        return (XmlRead.Document) read;
    }

    @Test
    void wellFormedXmlIsReadWithoutRepair() {
        XmlRead.Document read = document("<a xmlns='urn:x' b='1'>one<!-- no --> <c>t&amp;wo</c><![CDATA[<3>]]></a>");
        assertThat(read.repairs()).isEmpty();
        assertThat(read.root().namespace()).isEqualTo("urn:x");
        assertThat(read.root().attribute("b")).contains("1");
        assertThat(read.root().text()).isEqualTo("one t&wo<3>");
        assertThat(read.root().html()).isEqualTo("one <c>t&amp;wo</c>&lt;3&gt;");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <a><b>fish & chips</b></a>                       | fish & chips
            <a><b>x&nbsp;y&eacute;</b></a>                   | x\u00A0y\u00E9
            <a><b>a &unknown; c</b></a>                      | a &unknown; c
            <a><b>it&#146;s</b>&#0;</a>                      | it\u2019s
            junk before<a><b>kept</b></a>                    | kept
            <a><b>cut off in the mid                         | cut off in the mid
            <a><b>unclosed</a>                               | unclosed
            <a><b x=1>bare attribute</b></a>                 | bare attribute
            <a><b>bell\u0007 rings</b></a>                   | bell rings
            <a><b><![CDATA[&nbsp; stays]]> & goes</b></a>    | &nbsp; stays & goes
            <!-- first --><?xml version="1.0"?><a><b>late declaration</b></a> | late declaration
            <!DOCTYPE a [<!ENTITY me "mine & yours">]><a><b>&me;</b></a> | mine & yours
            """)
    void whatIsNotWellFormedIsMendedAndSaysSo(String xml, String words) {
        XmlRead.Document read = document(xml);
        assertThat(read.root().first("b").orElseThrow().text().strip()).isEqualTo(words);
        assertThat(read.repairs().getFirst()).startsWith("not well-formed, so it was repaired: ");
    }

    @Test
    void prefixesNobodyDeclaredAreBoundAsUsual() {
        XmlElement root =
                document("<rss><dc:date>x</dc:date><odd:thing/></rss>").root();
        assertThat(root.first("date").orElseThrow().namespace()).isEqualTo("http://purl.org/dc/elements/1.1/");
        assertThat(root.first("thing").orElseThrow().namespace()).isEqualTo("odd");
    }

    @Test
    void baseAndLanguageAreInherited() {
        XmlElement inner = document("<a xml:base='http://site.example/x/' xml:lang='fr'><b xml:base='y/'/></a>")
                .root()
                .first("b")
                .orElseThrow();
        assertThat(inner.base()).isEqualTo("http://site.example/x/y/");
        assertThat(inner.language()).isEqualTo("fr");
    }

    @Test
    void noLocalFileIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        for (String type : new String[] {
            "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
            "<!DOCTYPE a SYSTEM '" + secret.toUri() + "'>"
        }) {
            assertThat(SafeXml.read(type + "<a>[&x;]</a>").toString()).doesNotContain("secret words");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(1);
            String address =
                    "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort() + "/x.dtd";
            SafeXml.read("<!DOCTYPE a SYSTEM '" + address + "' [<!ENTITY e SYSTEM '" + address + "'>]><a>&e;</a>");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(listener::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(10)
    void aBillionLaughsAreRefused() {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        XmlRead read = SafeXml.read(type + "]><a>&l9;</a>");
        assertThat(read)
                .isInstanceOfSatisfying(
                        XmlRead.Unreadable.class,
                        unreadable -> assertThat(unreadable.why()).contains("billion-laughs"));
    }

    @Test
    void aFewOwnEntitiesAreResolved() {
        XmlRead.Document read = document("<!DOCTYPE a [<!ENTITY me 'Stemma'>]><a>&me; &me;</a>");
        assertThat(read.root().text()).isEqualTo("Stemma Stemma");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void manyPredefinedReferencesAreNoBomb() {
        int many = 400_000;
        XmlRead.Document read = document("<a><b c='&lt;'/>" + "&lt;i&gt;".repeat(many) + "</a>");
        assertThat(read.repairs()).isEmpty();
        assertThat(read.root().text()).hasSize(3 * many);
        assertThat(document("<!DOCTYPE a [<!ENTITY me 'x'>]><a>&me;" + "&lt;i&gt;".repeat(many) + "</a>")
                        .repairs())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void prefixesBoundAtEachOfManyLevelsEndInTime() {
        assertThat(document("<a>" + "<b xmlns:c='urn:x'>".repeat(100_000) + "deep")
                        .root()
                        .text())
                .isEqualTo("deep");
    }

    @Test
    void deepNestingKeepsTheWordsAndSaysSo() {
        int levels = 100_000;
        XmlRead.Document read = document("<a>".repeat(levels) + "deep" + "</a>".repeat(levels));
        assertThat(read.root().text()).isEqualTo("deep");
        assertThat(read.repairs()).contains(SafeXml.FLATTENED);
    }

    @Test
    void tooManyElementsStopTheReadingAndSaySo() {
        XmlRead.Document read = document("<a>" + "<b/>".repeat(TreeBuilder.MOST_ELEMENTS + 5) + "</a>");
        assertThat(read.root().children()).hasSize(TreeBuilder.MOST_ELEMENTS - 1);
        assertThat(read.repairs()).singleElement().asString().contains("1000000");
    }

    @Test
    void whatHasNoElementIsUnreadable() {
        assertThat(SafeXml.read("just words")).isInstanceOf(XmlRead.Unreadable.class);
        assertThat(SafeXml.read("")).isInstanceOf(XmlRead.Unreadable.class);
    }

    @Test
    void faultsAreToldInOneLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String german = document("<a><b></a>").repairs().toString();
            Locale.setDefault(Locale.ROOT);
            assertThat(document("<a><b></a>").repairs()).hasToString(german);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0} declared {1}, sent as {2}")
    @CsvSource({
        "UTF-8, utf-8, , UTF-8, 0",
        "UTF-8, , , UTF-8, 0",
        "windows-1251, windows-1251, , windows-1251, 0",
        "windows-1251, , windows-1251, windows-1251, 0",
        "windows-1251, utf-8, windows-1251, windows-1251, 0",
        "UTF-8, windows-31j, utf-8, UTF-8, 0",
        "UTF-16LE, utf-16, , UTF-16LE, 0",
        "UTF-16BE, utf-16, , UTF-16BE, 0",
        "UTF-8, utf-16, , UTF-8, 1",
        "UTF-8, no-such-thing, , UTF-8, 1",
    })
    void theCharsetIsWhatTheBytesSay(String real, String declared, String sent, String read, int remarks) {
        String words = "Новость: Ёлка на площади";
        String xml =
                (declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>") + "<a>" + words + "</a>";
        XmlEncoding.Decoded decoded =
                XmlEncoding.decode(xml.getBytes(Charset.forName(real)), Optional.ofNullable(sent));
        assertThat(decoded.text()).isEqualTo(xml);
        assertThat(decoded.charset()).isEqualTo(read);
        assertThat(decoded.remarks()).hasSize(remarks);
    }

    @Test
    void strayBytesInUtf8AreReadAsWindows1252AndCounted() {
        byte[] bytes = ("<a>" + "café ".repeat(100) + "x</a>").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0x92;
        XmlEncoding.Decoded decoded = XmlEncoding.decode(bytes, Optional.empty());
        assertThat(decoded.text()).endsWith("café \u2019</a>");
        assertThat(decoded.remarks()).containsExactly("1 bytes in it are not UTF-8 and were read as windows-1252");
    }

    @Test
    @Timeout(10)
    void hugeJunkEndsInTime() {
        long start = System.nanoTime();
        SafeXml.read("<a>" + "<b c='&".repeat(300_000));
        SafeXml.read("&".repeat(2_000_000));
        SafeXml.read("<![CDATA[".repeat(200_000));
        SafeXml.read("<!DOCTYPE a [" + "<!ENTITY x \"".repeat(100_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
}
