package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.When;

class LikenessTest {

    // C3 C23
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-04            | 2024-03-07            | 3
            2024-03-07            | 2024-03-04            | 3
            2024-03-04            | 2024-03-04            | 0
            2024-03-01/2024-03-08 | 2024-03-04            | 0
            2021-01-01/2021-12-31 | 2024-03-04            | 794
            2021-01-01/2021-12-31 | 2024-01-01/2024-12-31 | 731
            2024-01-01/2024-12-31 | 2024-03-04            |
            2020-01-01/..         | 2024-03-04            |
            2020-01-01/..         | 2019-12-30            | 2
                                  | 2024-03-04            |
            """)
    void daysApartAreTheFewestThereCanBe(String one, String other, Integer days) {
        assertThat(Likeness.daysApart(when(one), when(other)))
                .isEqualTo(days == null ? OptionalDouble.empty() : OptionalDouble.of(days));
    }

    private static When when(String edtf) {
        if (edtf == null) {
            return Filing.undated();
        }
        if (!edtf.contains("/")) {
            return Filing.day(edtf);
        }
        LocalDate first = LocalDate.parse(edtf.substring(0, edtf.indexOf('/')));
        String last = edtf.substring(edtf.indexOf('/') + 1);
        return last.equals("..")
                ? When.Between.from(first, List.of())
                : When.Between.days(first, LocalDate.parse(last), List.of());
    }
}
