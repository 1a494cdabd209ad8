package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.cli.DemoDesk;

/** What the API answers is, byte for byte, what the command line prints of the same desk. */
class SameBytesTest {

    private static ServedSample served;
    private static String story;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedSample.open();
        story = served.story("ferry capsizes");
    }

    private static List<String> printed(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--desk", served.desk().toString()));
        return DemoDesk.printed(all.toArray(String[]::new));
    }

    private static String listed(List<String> lines) {
        return "{\"items\":[" + String.join(",", lines) + "],\"next\":null}";
    }

    @Test
    void theExportIsThatOfTheCommandLine() throws IOException {
        assertThat(served.get("/api/export.jsonl").body().lines()).containsExactlyElementsOf(printed("export"));
    }

    @Test
    void claimsAndDescentsAndTheBriefAreThoseOfTheCommandLine() throws IOException {
        String of = "/api/stories/" + story;
        assertThat(served.get(of + "/claims?limit=200").body())
                .isEqualTo(listed(printed("claims", "--format", "json", story)));
        assertThat(served.get(of + "/descents?limit=200").body())
                .isEqualTo(listed(printed("trace", "--format", "json", story)));
        assertThat(served.get(of + "/brief").body())
                .isEqualTo(printed("brief", "--format", "json", story).getFirst());
    }

    @Test
    void theListIsThatOfTheCommandLine() throws IOException {
        assertThat(served.get("/api/stories?person=Tevita%20Balore&limit=200").body())
                .isEqualTo(listed(printed("stories", "--person", "Tevita Balore", "--format", "json")));
    }

    @Test
    void theLedgerOfADayIsThatOfTheCommandLine() throws IOException {
        List<String> held =
                printed("asof", "--valid", "2024-03-12", "--known", "2024-03-13", "--format", "json", story);
        assertThat(held).isNotEmpty();
        assertThat(served.get("/api/stories/" + story + "/holdings?limit=200&valid_at=2024-03-12&known_at=2024-03-13")
                        .body())
                .isEqualTo(listed(held));
        assertThat(held)
                .hasSizeLessThan(served.all("/api/stories/" + story + "/holdings?limit=200")
                        .size());
    }

    @Test
    void aSearchIsThatOfTheCommandLine() throws IOException {
        List<String> found = printed("search", "--format", "json", "--limit", "20", "suspended", "ferries");
        assertThat(served.get("/api/search?q=suspended+ferries").body())
                .isEqualTo("{\"found\":" + found.getFirst() + ","
                        + listed(found.subList(1, found.size())).substring(1));
    }
}
