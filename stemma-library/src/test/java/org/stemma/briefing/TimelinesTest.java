package org.stemma.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Newsdesk;
import org.stemma.story.Filing;

class TimelinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The museum in Vell gave back parts of a 16th-century altar.         |
            The company had sold ninety tickets for Tuesday's crossing to Vell. |
            The court in Vell lifted the 2021 ban on diesel ferries.            |
            Tuesday's fire in Vell destroyed the old grain store.               | 2031-05-06
            The fire in Vell destroyed the old grain store on Tuesday.          | 2031-05-06
            The town of Vell built the old grain store in 1994.                 | 1994
            The old grain store of Vell was built in the 16th century.          | 1500-01-01/1599-12-31
            """)
    void theTimeOfAThingIsNotTheTimeOfWhatIsDoneToIt(String sentence, String date) {
        Newsdesk desk = Newsdesk.standard();
        desk.file(Filing.report("t1", "Notes from Vell", Filing.day("2031-05-09"), sentence)
                .report());
        assertThat(desk.account(desk.coverages().getFirst()).brief().timeline().items())
                .extracting(item -> item.when().edtf())
                .isEqualTo(Optional.ofNullable(date).map(List::of).orElse(List.of()));
    }
}
