package org.stemma.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class MatcherLawTest {
    private static final List<String> NAMES = List.of(
            "Anton Chekhov",
            "ANTON CHEKHOV",
            "Чехов, Антон Павлович",
            "A. P. Chekhov",
            "Chekhov",
            "Chekhova",
            "İlham Iğdır",
            "ilham igdir",
            "ILHAM IGDIR",
            "Ilham Igdyr",
            "Jean-Paul Marat",
            "Marat",
            "Li Na",
            "李娜",
            "김대중",
            "نجيب محفوظ",
            "Iran",
            "Iraq",
            "Türkiye",
            "TURKIYE",
            "NATO",
            "Tidal Fund II",
            "tidal fund ii",
            "Brigade 22",
            "",
            " ",
            "-",
            "…",
            "a",
            "A.",
            "Mr",
            "al",
            "bin bin bin",
            "Ж",
            "😀",
            "\uD83D",
            "Jr.",
            "III",
            "X",
            "Sheikh",
            "ABD",
            "abdul",
            "Abd al-",
            "ប៉ុល ពត",
            "1",
            "&",
            "The",
            "Ltd",
            "of the");

    @Test
    void theVerdictDoesNotDependOnWhichNameComesFirst() {
        for (NameKind kind : NameKind.values()) {
            for (String one : NAMES) {
                for (String two : NAMES) {
                    assertThat(NameMatcher.standard().compare(one, two, kind))
                            .isEqualTo(NameMatcher.standard().compare(two, one, kind));
                }
            }
        }
    }

    @Test
    void aNameWithLettersIsTheSameAsItself() {
        for (NameKind kind : NameKind.values()) {
            for (String name :
                    NAMES.stream().filter(n -> !NameKeys.fold(n).isEmpty()).toList()) {
                assertThat(NameMatcher.standard().compare(name, name, kind).same())
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void namesTakenForOneShareABlockingKey() {
        for (NameKind kind : NameKind.values()) {
            for (String one : NAMES) {
                for (String two : NAMES) {
                    if (NameMatcher.standard().compare(one, two, kind).same()) {
                        assertThat(NameKeys.blocking(one))
                                .as(one + " ~ " + two)
                                .containsAnyElementsOf(NameKeys.blocking(two));
                    }
                }
            }
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void verdictsAndKeysAreTheSameUnderATurkishLocale() {
        List<Object> here = all();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(all()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Object> all() {
        List<Object> all = new ArrayList<>();
        for (String one : NAMES) {
            all.add(NameKeys.fold(one));
            all.add(NameKeys.blocking(one));
            NAMES.forEach(two -> all.add(NameMatcher.standard().compare(one, two, NameKind.PERSON)));
            NAMES.forEach(two -> all.add(NameMatcher.standard().compare(one, two, NameKind.ORGANISATION)));
        }
        return all;
    }

    @Test
    void aScoreOutsideItsBoundsIsRefused() {
        assertThatThrownBy(() -> new NameMatch(true, 1.5, "equal", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }
}
