package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final Parts PARTS = new Parts(List.of("pubdate", "publish", "modif"));

    @ParameterizedTest
    @CsvSource({
        "publish, true",
        "articlepublishedtime, true",
        "entrypubdate, true",
        "lastmodified, true",
        "publisher-of-ü, true",
        "public, false",
        "ppubdat, false",
        "'', false",
        "ÜPUBLISH, false"
    })
    void aPartIsFoundWhereverItStands(String run, boolean found) {
        assertThat(PARTS.in(run)).isEqualTo(found);
    }
}
