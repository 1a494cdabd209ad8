package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.TimeMention;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

class SiblingsTest {

    private static final Origin DRAWN = new Origin("drawn", 1, 1);
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final AnnotatedReport DATED =
            told("a", Filing.day("2024-03-07"), "The dam broke on Wednesday and the road went on Thursday.");

    // C3 C4 C6
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam broke on Wednesday, the mayor said.              |            | 2024-03-06/2024-03-12
            On Thursday the road was gone; the dam broke Wednesday.  |            | 2024-03-07/2024-03-13
            The dam broke on Wednesday, the mayor said.              | ../2024-03-09 | 2024-03-06/2024-03-09
            The dam broke on Wednesday, the mayor said.              | 2024       | 2024-03-06/2024-03-12
            The dam broke on Wednesday, the mayor said.              | 2019       |
            The dam broke on Monday, the mayor said.                 |            |
            The dam broke last Wednesday, the mayor said.            |            |
            The council will meet on Wednesday.                      |            |
            The council meets every Wednesday.                       |            |
            The dam broke.                                           |            |
            """)
    void anUndatedReportIsDatedByTheWeekdayItSharesWithADatedOne(String text, String own, String expected) {
        AnnotatedReport undated = told("b", when(own), text);
        Map<ReportId, When> narrowed = narrow(DATED, undated);
        assertThat(narrowed.getOrDefault(new ReportId("b"), Filing.undated()).edtf())
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theReasonNamesTheDayAndWhoGivesIt() {
        AnnotatedReport undated = told("b", Filing.undated(), "The dam broke on Wednesday.");
        assertThat(narrow(DATED, undated).get(new ReportId("b")).why().getFirst())
                .contains("same Wednesday as report a, 2024-03-06")
                .contains("last seven days");
    }

    @Test
    void aReportThatHasItsDayKeepsIt() {
        AnnotatedReport other = told("b", Filing.day("2024-03-08"), "The dam broke on Wednesday.");
        assertThat(narrow(DATED, other)).isEmpty();
    }

    @Test
    void twoUndatedReportsDateNothing() {
        AnnotatedReport one = told("a", Filing.undated(), "The dam broke on Wednesday.");
        AnnotatedReport other = told("b", Filing.undated(), "The dam broke on Wednesday.");
        assertThat(narrow(one, other)).isEmpty();
    }

    private static Map<ReportId, When> narrow(AnnotatedReport... reports) {
        List<Story.Membership> members = Stream.of(reports)
                .map(report -> new Story.Membership(report.report().id(), List.of()))
                .toList();
        Story story = new Story(new StoryId("s"), members, List.of(), true);
        return Siblings.narrow(new Coverage(story, List.of(reports)));
    }

    private static When when(String own) {
        if (own == null) {
            return Filing.undated();
        }
        return own.startsWith("../")
                ? When.Between.until(LocalDate.parse(own.substring(3)), List.of())
                : When.Between.year(Integer.parseInt(own), List.of());
    }

    private static AnnotatedReport told(String id, When published, String text) {
        List<TimeMention> times = new ArrayList<>();
        Matcher matcher = Pattern.compile(String.join("|", DAYS)).matcher(text);
        while (matcher.find()) {
            int day = DAYS.indexOf(matcher.group()) + 1;
            times.add(new TimeMention(
                    new Span(matcher.start(), matcher.end()),
                    text.contains("every") ? TimeMention.Type.SET : TimeMention.Type.DATE,
                    "XXXX-WXX-" + day,
                    Filing.undated(),
                    DRAWN));
        }
        return Filing.report(id, "Dam", published, text)
                .withSentences(List.of(new Sentence(new Span(0, text.length()), DRAWN)))
                .withTimes(times);
    }
}
