package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://paper.example                       | http://paper.example/
        HTTPS://Paper.EXAMPLE:443/A/B?q=1#top      | https://paper.example/A/B?q=1
        http://paper.example:80/a                  | http://paper.example/a
        http://paper.example:8080/a                | http://paper.example:8080/a
        http://paper.example./a                    | http://paper.example/a
        http://zeitung-bücher.example/straße?q=ä ö | http://xn--zeitung-bcher-4ob.example/stra%C3%9Fe?q=%C3%A4%20%C3%B6
        http://новости.example/мир                 | http://xn--b1amnebsh.example/%D0%BC%D0%B8%D1%80
        http://paper.example/a%20b%zz              | http://paper.example/a%20b%25zz
        http://paper.example/a/../../b/./c         | http://paper.example/b/c
        http://paper.example/[1]"x"                | http://paper.example/%5B1%5D%22x%22
        http://paper.example/a//b/..                 | http://paper.example/a//
        http://2130706433/                         | http://127.0.0.1/
        http://0x7f000001/                         | http://127.0.0.1/
        http://0x7f.1/                             | http://127.0.0.1/
        http://0177.0.0.01/                        | http://127.0.0.1/
        http://127.1/                              | http://127.0.0.1/
        http://１２７.０.０.１/                        | http://127.0.0.1/
        http://127。0。0。1/                        | http://127.0.0.1/
        http://[::1]:81/                           | http://[::1]:81/
        """)
    void oneAddressHasOneSpelling(String given, String spelt) throws Refusal {
        assertThat(WebAddress.of(given)).hasToString(spelt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ftp://paper.example/a                | only http and https
        file:///etc/passwd                   | only http and https
        jar:http://paper.example/a.jar!/b    | only http and https
        http://                              | no host
        http://user:secret@paper.example/    | user name or password
        http://paper.example@127.0.0.1/      | user name or password
        http://paper.example\\@10.0.0.1/      | user name or password
        http://paper.example\\.evil.example/  | no host name
        http://pa per.example/               | no host name
        http://paper_1.example/              | no host name
        http://127.0.0.%31/                  | no host name
        http://1.2.3.256/                    | no IPv4 address
        http://1.2.3.4.5/                    | no IPv4 address
        http://0888.1/                       | no IPv4 address
        http://4294967296/                   | no IPv4 address
        http://[fe80::1%25eth0]/             | no host
        http://paper.example:0/              | outside 1 to 65535
        http://paper.example:70000/          | outside 1 to 65535
        http://paper.example:port/           | no host
        """)
    void whatIsNoPlainWebAddressIsRefused(String given, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WebAddress.of(given))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://paper.example/a\r\nX-Header: 1", "http://paper.example/\u0000", "http://a\tb/"})
    void nothingCanBeSmuggledIntoARequest(String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WebAddress.of(given))
                .withMessageContaining("control character");
    }

    @Test
    void anEndlessAddressIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WebAddress.of("http://paper.example/" + "a".repeat(5000)))
                .withMessageContaining("the limit is 4000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        b.html               | http://paper.example/news/b.html
        ../b                 | http://paper.example/b
        /b?x=1               | http://paper.example/b?x=1
        ?page=2              | http://paper.example/news/a?page=2
        #comments            | http://paper.example/news/a?q=1
        //other.example/x    | http://other.example/x
        https://other.example| https://other.example/
        /caf\u00c3\u00a9     | http://paper.example/caf%C3%A9
        """)
    void aReferenceIsReadFromThePageItStandsOn(String reference, String there) throws Refusal {
        assertThat(WebAddress.of("http://paper.example/news/a?q=1").resolve(reference))
                .hasToString(there);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/, true",
        "ftp://a.example/, true",
        "file:///a, true",
        "report.html, false",
        "-, false",
        "c:/reports, false",
        "notes: two://three, false"
    })
    void anAddressIsToldFromAPath(String words, boolean meant) {
        assertThat(WebAddress.isMeant(words)).isEqualTo(meant);
    }
}
