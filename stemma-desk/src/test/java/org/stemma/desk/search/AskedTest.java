package org.stemma.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ferry strike                | ferry strike
        "night ferry" strike        | "night ferry" strike
        “night ferry”               | "night ferry"
        outlet:gazette              | outlet=gazette
        OUTLET:"Harbour Gazette"    | outlet=Harbour Gazette
        person:"Ada Novak" -ferry   | person=Ada Novak not(ferry)
        -"night ferry"              | not("night ferry")
        ferry OR tender boat        | either(ferry,tender) boat
        a OR b OR c                 | either(a,b,c)
        from:2024 until:2024-05-09  | from=2024 until=2024-05-09
        co-operation                | co-operation
        https://a.example/x?y=1:2   | "https //a.example/x?y=1:2"
        12:30                       | 12:30
        OR                          | OR
        """)
    void aQueryIsUnderstood(String query, String understood) {
        Asked asked = Asked.of(query);
        assertThat(asked.clauses().stream().map(AskedTest::drawn).collect(Collectors.joining(" ")))
                .isEqualTo(understood);
        assertThat(asked.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "night ferry       | "night ferry"   | 0  | a quotation mark is not closed
        the person:        | the person      | 4  | person: has nothing behind it
        person:""          | person          | 0  | person: has nothing behind it
        colour:red         | "colour red"    | 0  | there is no field colour
        x date:yesterday   | x "yesterday"   | 2  | yesterday is no date
        from:2024-13       | "2024-13"       | 0  | 2024-13 is no date
        until:2023-02-30   | "2023-02-30"    | 0  | 2023-02-30 is no date
        """)
    void whatIsNotUnderstoodIsSaidAndSearchedAsWords(String query, String understood, int at, String detail) {
        Asked asked = Asked.of(query);
        assertThat(asked.clauses().stream().map(AskedTest::drawn).collect(Collectors.joining(" ")))
                .isEqualTo(understood);
        assertThat(asked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.at()).isEqualTo(at);
            assertThat(problem.detail()).contains(detail);
        });
    }

    @Test
    void nothingAPersonTypesThrows() {
        String signs = "ab \":-()[]{}*?~^/\\&|+!.,0\u4E2D\uD83D\uDEA2\uD83D\t\u0000person:OR";
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String query = random.ints(random.nextInt(20), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            assertThat(Asked.of(query).clauses()).hasSizeLessThanOrEqualTo(Asked.MOST_PARTS);
        }
    }

    @Test
    void anEndlessQueryIsCutAndSaidToBe() {
        Asked asked = Asked.of("word ".repeat(10_000));
        assertThat(asked.clauses()).hasSize(Asked.MOST_PARTS);
        assertThat(asked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("at most 64"));
    }

    private static String drawn(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> words.phrase() ? '"' + words.words() + '"' : words.words();
            case Clause.In in -> in.field().word() + "=" + in.value();
            case Clause.Not not -> "not(" + drawn(not.clause()) + ")";
            case Clause.Either either ->
                either.clauses().stream().map(AskedTest::drawn).collect(Collectors.joining(",", "either(", ")"));
        };
    }
}
