package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.When;

class StampTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-09|2031-05-09",
                "2031-5-9|2031-05-09",
                "2031/05/09 16:38|2031-05-09",
                "2031-05-09T16:38Z|2031-05-09T16:38:00Z",
                "2031-05-09T16:38:00.123Z|2031-05-09T16:38:00Z",
                "2031-05-09T16:38:00.1234567+02:00|2031-05-09T16:38:00+02:00",
                "2031-05-09T16:38:00+0200|2031-05-09T16:38:00+02:00",
                "2031-05-09T16:38:00 UTC|2031-05-09T16:38:00Z",
                "2031-05-09T16:38:00+02:00[Europe/Oslo]|2031-05-09T16:38:00+02:00",
                "2031-05-09T00:00:00|2031-05-09",
                "Fri May 09 16:38:56 CEST 2031|2031-05-09T16:38:56+02:00",
                "Fri May 09 2031 16:38:56 GMT+0200 (CEST)|2031-05-09T16:38:00+02:00",
                "Fri, 09 May 2031 16:38:56 GMT|2031-05-09T16:38:00Z",
                "Fr., 09.05.2031 - 16:38|2031-05-09",
                "09-05-2031T16:38:12+0200|2031-05-09T16:38:00+02:00",
                "20310509|2031-05-09",
                "20310509T163800Z|2031-05-09T16:38:00Z",
                "1935938280|2031-05-07T16:38:00Z",
                "1935938280000|2031-05-07T16:38:00Z",
                "2031-05|2031-05",
                "2031|2031",
                "0000-00-00|",
                "1970-01-01T00:00:00Z|",
                "0001-01-01T00:00:00|",
                "0612345678|",
                "12345678|",
                "soon|",
                "2031-02-31|"
            })
    void aFieldIsReadAsMachinesWriteIt(String value, String edtf) {
        assertThat(Stamp.read(value, Order.DAY_FIRST, List.of("why"))
                        .map(When::edtf)
                        .orElse(null))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({"05/06/2031, EITHER, 2031-05-06/2031-06-05", "05/06/2031, DAY_FIRST, 2031-06-05"})
    void dayAndMonthThatMayBeSwappedAreTwoDays(String value, Order order, String edtf) {
        assertThat(Stamp.read(value, order, List.of("why")).map(When::edtf)).contains(edtf);
    }
}
