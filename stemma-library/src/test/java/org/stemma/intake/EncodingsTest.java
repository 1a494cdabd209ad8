package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private static final String RUSSIAN =
            "Паром вышел из гавани на рассвете. На борту были сорок грузовиков, два автобуса и мэр острова. "
                    + "Лоцманы говорят, что новый причал достаточно глубок, но таблицы приливов устарели.";
    private static final String JAPANESE = "夜明けに船が港を出た。島の人々は十一年もこの航路を待っていたという。新しい岸壁は十分に深い。";
    private static final String KOREAN = "새벽에 배가 항구를 떠났다. 섬 주민들은 이 항로를 십일 년 동안 기다려 왔다고 한다.";
    private static final String CHINESE = "黎明时分渡轮驶离港口。岛上居民说，他们等这条航线已经等了十一年。";

    private static String text(String language) {
        return switch (language) {
            case "ru" -> RUSSIAN;
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            default -> CHINESE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251, windows-1251",
        "ru, KOI8-R, koi8-r",
        "ja, Shift_JIS, shift_jis",
        "ja, EUC-JP, euc-jp",
        "ko, EUC-KR, euc-kr",
        "zh, GB18030, gb2312",
        "ru, UTF-8, iso-8859-1"
    })
    void readsADeclaredEncodingAndUtf8WhateverIsDeclared(String language, String written, String declared) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body>" + text(language) + "</body>";
        assertThat(Decoding.text(page.getBytes(Charset.forName(written)))).contains(page);
    }

    @ParameterizedTest
    @CsvSource({"ru, windows-1251", "ru, KOI8-R", "ja, Shift_JIS", "ja, EUC-JP", "ko, EUC-KR", "zh, GB18030"})
    void guessesAnEncodingNobodyDeclares(String language, String written) {
        String page = "<html><body>" + text(language).repeat(4) + "</body></html>";
        assertThat(Decoding.text(page.getBytes(Charset.forName(written)))).contains(page);
    }

    @Test
    void readsAStrayWesternByteInAUtf8Page() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("<p>Fähre, Möwe, Küste, Straße</p><!-- K".getBytes(StandardCharsets.UTF_8));
        page.write(0xFC);
        page.writeBytes("ste -->".getBytes(StandardCharsets.UTF_8));
        assertThat(Decoding.text(page.toByteArray())).contains("<p>Fähre, Möwe, Küste, Straße</p><!-- Küste -->");
    }

    @Test
    void doesNotTakeAWesternTextForUtf8WithStrayBytes() {
        byte[] page = "<p>Fähre, Möwe, Küste und Straße</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(Encodings.mixed(page)).isEqualTo(Optional.empty());
        assertThat(Decoding.text(page)).contains("<p>Fähre, Möwe, Küste und Straße</p>");
    }
}
