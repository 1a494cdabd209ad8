package org.stemma.bench;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.feed.FeedDate;
import org.stemma.report.When;

/** What ROME alone gives for an expectation, called as its documentation shows. */
final class RomeAnswers {

    private RomeAnswers() {}

    /**
     * A feed as ROME reads it.
     *
     * @param encoding as its reader found it
     */
    record Read(SyndFeed feed, String encoding) {}

    /** The feed, absent when ROME throws. */
    static Optional<Read> read(byte[] bytes, Optional<String> contentType) {
        try (XmlReader reader = contentType.isPresent()
                ? new XmlReader(new ByteArrayInputStream(bytes), contentType.get(), true)
                : new XmlReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(new Read(new SyndFeedInput().build(reader), reader.getEncoding()));
        } catch (IOException
                | FeedException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // What it cannot read counts as read nothing; it throws unchecked exceptions on some files too.
            return Optional.empty();
        }
    }

    static List<String> of(FeedExpectation expectation, SyndFeed feed) {
        if (expectation.item() >= feed.getEntries().size()) {
            return List.of();
        }
        return (expectation.item() < 0
                        ? feed(expectation, feed)
                        : entry(expectation, feed.getEntries().get(expectation.item())))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Stream<@Nullable String> feed(FeedExpectation expectation, SyndFeed feed) {
        return switch (expectation.field()) {
            case "title" -> Stream.of(feed.getTitle());
            case "link" -> Stream.of(feed.getLink());
            case "id" -> Stream.of(feed.getUri());
            case "about" -> Stream.of(feed.getDescription());
            case "author" -> author(expectation, feed.getAuthor(), feed.getAuthors());
            case "dates" -> date(expectation, feed.getPublishedDate());
            case "language" -> Stream.of(feed.getLanguage());
            case "rights" -> Stream.of(feed.getCopyright());
            default -> Stream.of();
        };
    }

    private static Stream<@Nullable String> entry(FeedExpectation expectation, SyndEntry entry) {
        return switch (expectation.field()) {
            case "title" -> Stream.of(entry.getTitle());
            case "link" -> Stream.of(entry.getLink());
            case "id" -> Stream.of(entry.getUri());
            case "summary" ->
                entry.getDescription() == null
                        ? entry.getContents().stream().limit(1).map(RomeAnswers::value)
                        : Stream.of(value(entry.getDescription()));
            case "content" -> entry.getContents().stream().limit(1).map(RomeAnswers::value);
            case "author" -> author(expectation, entry.getAuthor(), entry.getAuthors());
            case "dates" ->
                date(
                        expectation,
                        expectation.key().startsWith("updated") && entry.getUpdatedDate() != null
                                ? entry.getUpdatedDate()
                                : entry.getPublishedDate());
            case "source" ->
                Stream.ofNullable(entry.getSource())
                        .map(source -> expectation.key().endsWith("title") ? source.getTitle() : source.getLink());
            default -> Stream.of();
        };
    }

    private static @Nullable String value(@Nullable SyndContent content) {
        return content == null ? null : content.getValue();
    }

    private static Stream<@Nullable String> author(
            FeedExpectation expectation, @Nullable String line, List<SyndPerson> persons) {
        return switch (expectation.key()) {
            case "author_detail.name" ->
                persons.isEmpty() ? Stream.of(line) : persons.stream().limit(1).map(SyndPerson::getName);
            case "author_detail.email" -> persons.stream().limit(1).map(SyndPerson::getEmail);
            default ->
                Stream.of(
                        line,
                        persons.isEmpty()
                                ? null
                                : persons.getFirst().getName() + " ("
                                        + persons.getFirst().getEmail() + ")");
        };
    }

    /** ROME keeps no words of a date, so where words are expected the same moment will do. */
    private static Stream<@Nullable String> date(FeedExpectation expectation, @Nullable Date date) {
        if (date == null) {
            return Stream.of();
        }
        boolean same = FeedDate.read(expectation.value(), List.of())
                .flatMap(When::earliest)
                .filter(date.toInstant()::equals)
                .isPresent();
        return Stream.of(FeedAnswers.numbers(date.toInstant()), same ? expectation.value() : null);
    }
}
