package org.stemma.bench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.stemma.intake.feed.Feed;
import org.stemma.intake.feed.FeedAuthor;
import org.stemma.intake.feed.FeedDate;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.FeedStamp;
import org.stemma.intake.feed.FeedText;
import org.stemma.report.When;

/** What our reader gives for an expectation, and when an answer is right: the same words, markup aside. */
final class FeedAnswers {

    private FeedAnswers() {}

    /** True when one of the answers says what is expected: the same string, or the same words once markup is resolved. */
    static boolean met(String expected, List<String> answers) {
        String words = words(expected);
        return answers.stream()
                .anyMatch(answer -> answer.equals(expected)
                        || collapsed(answer).equals(words)
                        || words(answer).equals(words));
    }

    /** True when something is printed by it. */
    static boolean hasWords(String expected) {
        return !words(expected).isEmpty();
    }

    private static String words(String html) {
        return collapsed(Jsoup.parseBodyFragment(html).text());
    }

    private static String collapsed(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** What a feed gives for the expectation; several where it may be said in two ways, none where it gives nothing. */
    static List<String> of(FeedExpectation expectation, Feed feed) {
        if (expectation.item() >= feed.items().size()) {
            return List.of();
        }
        return expectation.item() < 0
                ? feed(expectation, feed)
                : item(expectation, feed.items().get(expectation.item()));
    }

    private static List<String> feed(FeedExpectation expectation, Feed feed) {
        return switch (expectation.field()) {
            case "title" -> list(feed.title());
            case "link" -> list(feed.link());
            case "id" -> list(feed.id());
            case "about" -> list(feed.description().map(FeedText::words));
            case "author" -> author(expectation, feed.authors());
            case "dates" -> dates(expectation, feed.stamps().stream());
            case "language" -> list(feed.language());
            case "rights" -> list(feed.rights().map(FeedText::words));
            default -> List.of();
        };
    }

    private static List<String> item(FeedExpectation expectation, FeedItem item) {
        return switch (expectation.field()) {
            case "title" -> list(item.title());
            case "link" -> list(item.link());
            case "id" -> list(item.id());
            case "summary" -> list(item.summary().or(item::content).map(FeedText::words));
            case "content" -> list(item.content().map(FeedText::words));
            case "author" -> author(expectation, item.authors());
            case "dates" -> dates(expectation, stamps(expectation, item));
            case "source" ->
                list(item.source().flatMap(s -> expectation.key().endsWith("title") ? s.title() : s.url()));
            case "language" -> list(item.language());
            case "rights" -> list(item.rights().map(FeedText::words));
            default -> List.of();
        };
    }

    private static Stream<FeedStamp> stamps(FeedExpectation expectation, FeedItem item) {
        return switch (expectation.key().replace("_parsed", "")) {
            case "published" -> item.published().stream();
            case "updated" -> item.updated().or(item::published).stream();
            default -> item.stamps().stream().filter(stamp -> stamp.element().equalsIgnoreCase("created"));
        };
    }

    private static List<String> dates(FeedExpectation expectation, Stream<FeedStamp> stamps) {
        return expectation.key().endsWith("_parsed")
                ? stamps.flatMap(stamp -> FeedDate.read(stamp.words(), List.of()).stream())
                        .map(FeedAnswers::moment)
                        .toList()
                : stamps.map(FeedStamp::words).toList();
    }

    /** Like feedparser, a time without a zone is shown as UTC here. */
    private static String moment(When when) {
        Optional<Instant> instant = when instanceof When.On on && !on.equals(When.On.day(on.day(), on.why()))
                ? Optional.of(on.from().plusSeconds(SECONDS_EAST))
                : when.earliest();
        return instant.map(FeedAnswers::numbers).orElse("");
    }

    /** A zoneless time opens its interval at the easternmost zone, UTC+14. */
    private static final long SECONDS_EAST = 14 * 3600L;

    /** Year to second in UTC, parted by commas. */
    static String numbers(Instant instant) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return at.getYear() + "," + at.getMonthValue() + "," + at.getDayOfMonth() + "," + at.getHour() + ","
                + at.getMinute() + "," + at.getSecond();
    }

    private static List<String> author(FeedExpectation expectation, List<FeedAuthor> authors) {
        List<String> answers = new ArrayList<>();
        authors.stream().limit(1).forEach(author -> {
            String name = author.name().orElse("");
            String email = author.email().orElse("");
            answers.add(
                    switch (expectation.key()) {
                        case "author_detail.name" -> name;
                        case "author_detail.email" -> email;
                        default -> name.isEmpty() || email.isEmpty() ? name + email : name + " (" + email + ")";
                    });
        });
        return answers;
    }

    private static List<String> list(Optional<String> answer) {
        return answer.stream().toList();
    }
}
