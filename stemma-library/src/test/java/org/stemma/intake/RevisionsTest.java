package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.ReportId;

class RevisionsTest {

    private static final String PIERS = "Two piers will close, the board said.";
    private static final String THREE = "Three piers will close, the board said.";
    private static final String FOUR = "Four piers will close, the board said.";
    private static final String PAGE = "https://post.example/piers";

    /** A line of JSON; a time is when the page was last changed, as news-please notes it. */
    private static String line(String id, String url, String text) {
        return "{\"id\":\"%s\",\"outlet\":\"Harbour Post\",\"url\":\"%s\",\"text\":\"%s\"}".formatted(id, url, text);
    }

    private static String changed(String url, String when, String text) {
        return "{\"url\":\"%s\",\"date_modify\":\"%s\",\"maintext\":\"%s\"}".formatted(url, when, text);
    }

    private static String published(String url, String when, String text) {
        return "{\"id\":\"%s\",\"url\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}".formatted(when, url, when, text);
    }

    /** One intake a line: its name, then what it revises or repeats. */
    private static List<String> drawn(String... lines) {
        Revisions revisions = new Revisions();
        Map<ReportId, String> names = new TreeMap<>();
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Hint hint = Hint.of(String.valueOf(i + 1));
            Intake read = new StandardReader()
                    .read(lines[i].getBytes(StandardCharsets.UTF_8), hint)
                    .get(0);
            switch (revisions.of(read)) {
                case Accepted accepted -> {
                    names.put(accepted.report().id(), accepted.report().input());
                    drawn.add(accepted.report().input()
                            + accepted.report()
                                    .revises()
                                    .map(earlier -> " revises " + names.getOrDefault(earlier, "?"))
                                    .orElse(""));
                }
                case Refused refused -> drawn.add(refused.input() + " " + refused.reason());
            }
        }
        return drawn;
    }

    @Test
    void otherWordsOnTheSamePageAreARevision() {
        assertThat(drawn(
                        line("a", PAGE, PIERS),
                        line("b", PAGE + "/?utm_source=feed#top", THREE),
                        line("c", "http://www.post.example/piers", FOUR)))
                .containsExactly("a", "b revises a", "c revises b");
    }

    @Test
    void theSameWordsOfOneOutletAreOneReportWhereverTheyStand() {
        assertThat(drawn(
                        line("a", PAGE, PIERS),
                        line("b", PAGE, PIERS),
                        line("c", PAGE + "?fbclid=1", PIERS),
                        line("d", "https://post.example/live", PIERS.replace(" ", "  "))))
                .containsExactly("a", "b DUPLICATE", "c DUPLICATE", "d DUPLICATE");
    }

    @Test
    void theSameWordsOfAnotherOutletAreAnotherReport() {
        assertThat(drawn(
                        line("a", PAGE, PIERS),
                        line("b", "https://other.example/piers", PIERS).replace("Harbour Post", "Other Post")))
                .containsExactly("a", "b");
    }

    @Test
    void aFewWordsUnderAnotherTitleAreWhatASitePrintsEverywhere() {
        String notice = line("a", PAGE, "Our player needs a newer browser than yours.");
        String other = notice.replace("/piers", "/bridge").replace("\"a\"", "\"b\"");
        assertThat(drawn(
                        notice.replace("\"text\"", "\"title\":\"Two piers close\",\"text\""),
                        other.replace("\"text\"", "\"title\":\"Bridge opens\",\"text\"")))
                .containsExactly("a", "b");
        String account = (PIERS + " ").repeat(6);
        assertThat(drawn(
                        line("a", PAGE, account).replace("\"text\"", "\"title\":\"Two piers close\",\"text\""),
                        line("b", PAGE + "/live", account).replace("\"text\"", "\"title\":\"Port news\",\"text\"")))
                .containsExactly("a", "b DUPLICATE");
    }

    @Test
    void aRefusalNamesBothAddresses() {
        Revisions revisions = new Revisions();
        List<Intake> intakes = new StandardReader()
                        .read(
                                (line("a", PAGE, PIERS) + "\n" + line("b", "https://post.example/live", PIERS))
                                        .getBytes(StandardCharsets.UTF_8),
                                Hint.of("a.jsonl"))
                        .stream()
                        .map(revisions::of)
                        .toList();
        assertThat(intakes.get(1))
                .isEqualTo(
                        new Refused(
                                "b",
                                Reason.DUPLICATE,
                                "the same words of the same outlet as a: https://post.example/piers and https://post.example/live"));
    }

    @Test
    void theChangeThatAPageDeclaresOrdersItsRevisions() {
        assertThat(drawn(
                        changed(PAGE, "2031-05-10 09:00:00+00:00", THREE),
                        changed(PAGE, "2031-05-09 09:00:00+00:00", PIERS),
                        changed(PAGE, "2031-05-11 09:00:00+00:00", FOUR)))
                .containsExactly("1:1", "2:1", "3:1 revises 1:1");
    }

    @Test
    void theDateOrdersThemWhereNothingElseDoes() {
        assertThat(drawn(published(PAGE, "2031-05-10", THREE), published(PAGE, "2031-05-09", PIERS)))
                .containsExactly("2031-05-10", "2031-05-09");
        assertThat(drawn(published(PAGE, "2031-05-10", THREE), published(PAGE, "2031-05", PIERS)))
                .as("a month that holds the day tells no order, so arrival does")
                .containsExactly("2031-05-10", "2031-05 revises 2031-05-10");
    }

    @Test
    void aFrontPageAndNoAddressAtAllMakeNoRevisions() {
        assertThat(drawn(
                        line("a", "https://post.example/", PIERS),
                        line("b", "https://post.example", THREE),
                        line("c", "", PIERS + " " + THREE),
                        line("d", "", FOUR)))
                .containsExactly("a", "b", "c", "d");
    }
}
