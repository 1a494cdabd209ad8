package org.stemma.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.story.Filing;

class HitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry sank. Nobody was hurt.           | The ferry sank.  | false | false
            The ferry sank. Nobody was hurt.           | Nobody was hurt. | false | false
            The ferry sank off Tern after a collision. | ferry sank off   | true  | true
            The ferry sank off Tern after a collision. | after a collision. | true | false
            "The ferry sank." Nobody was hurt.         | Nobody was       | false | true
            The ferry sank                             | The ferry sank   | false | false
            渡轮沉没。无人受伤。                        | 无人受伤。        | false | false
            """)
    void dotsBelongWhereASentenceIsCutAndNowhereElse(String text, String shown, boolean before, boolean behind) {
        Report report = Filing.report("r1", "Ferry", Filing.undated(), text).report();
        int start = text.indexOf(shown);
        Hit hit = new Hit(report, Optional.empty(), 1, new Span(start, start + shown.length()), List.of());
        assertThat(hit.beginsInside()).isEqualTo(before);
        assertThat(hit.endsInside()).isEqualTo(behind);
    }
}
