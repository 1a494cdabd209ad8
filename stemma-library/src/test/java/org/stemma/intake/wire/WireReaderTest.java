package org.stemma.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.wire.WireItem.Status;

class WireReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nitf> | true",
                "<?xml version='1.0'?> <!-- x --> <newsItem guid='1'> | true",
                "<!DOCTYPE nitf SYSTEM 'x' [<!ENTITY a 'b'>]><nitf> | true",
                "<nar:newsMessage xmlns:nar='x'> | true",
                "<html><body><nitf> | false",
                "<newsItems> | false",
                "words <nitf> | false",
                "<rss><channel> | false",
                "<!-- never closed <nitf> | false"
            })
    void aFormatIsToldByItsRootElement(String text, boolean opens) {
        assertThat(WireReader.opens(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "20310509T163800+0200, 2031-05-09T16:38:00+02:00",
        "20310509T143800Z, 2031-05-09T14:38:00Z",
        "20310509T000000-0500, 2031-05-09",
        "20310509, 2031-05-09",
        "2031-05-09T16:38:00+02:00, 2031-05-09T16:38:00+02:00",
        "May 9, May 9"
    })
    void theBasicFormOfDatesIsSpeltOut(String norm, String date) {
        assertThat(Nitf.date(norm)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:newsml:ostra.example:20310509:7, ostra.example",
        "'tag:ostra.example,2031:7', ostra.example",
        "https://www.ostra.example/items/7, ostra.example",
        "urn:uuid:8d19cf88, ''"
    })
    void anIdMayNameWhoGaveIt(String id, String host) {
        assertThat(Statuses.authority(id)).isEqualTo(Optional.of(host).filter(name -> !name.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "usable, USABLE",
        "stat:canceled, CANCELED",
        "http://cv.iptc.org/newscodes/pubstatusg2/withheld, WITHHELD",
        "Embargoed, EMBARGOED",
        "spiked, WITHHELD"
    })
    void aStatusNobodyKnowsIsNotUsed(String code, Status status) {
        assertThat(Statuses.of(code)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "irel:derivedFrom, BASED_ON",
        "isTranslationOf, BASED_ON",
        "http://cv.iptc.org/newscodes/itemrelation/seeAlso, CITES",
        "based on, BASED_ON",
        "mainpic, ''",
        "memberOf, ''"
    })
    void aRelationCountsWhereItSpeaksOfLineage(String rel, String relation) {
        assertThat(Relations.of(rel).map(Enum::name).orElse("")).isEqualTo(relation);
    }
}
