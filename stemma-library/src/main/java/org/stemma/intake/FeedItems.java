package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.date.Stamp;
import org.stemma.intake.feed.FeedAuthor;
import org.stemma.intake.feed.FeedDate;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.FeedSource;
import org.stemma.intake.feed.FeedStamp;
import org.stemma.intake.feed.FeedText;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.When;

/** Makes a report of one item of a feed. */
final class FeedItems {

    /** A description without a word on its length is an account of its own from here on; summaries have a third of it. */
    private static final int FULL_WORDS = 150;

    /** How a text ends that goes on elsewhere: dots, or a sentence of its own that invites to read on. */
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?:[\\[(]?(?:…|\\.\\.\\.)[\\])]?"
            + "|(?:^|[.!?…\"”»)\\]])\\s*[\\[(]?(?:read (?:more|on)|more|continue reading|(?:read|view) the (?:full|whole|entire|rest)"
            + "|weiterlesen|mehr|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|lees verder|leia mais"
            + "|читать далее)[^.!?]{0,100})\\W{0,4}$");

    private static final int END_CHARS = 160;

    private FeedItems() {}

    /** @param words without markup */
    private record Words(FeedText text, String words, boolean full) {}

    static Intake intake(FeedDocument.Items items, FeedItem item, Hint hint) {
        Optional<Words> words = words(item.content(), true).or(() -> words(item.summary(), false));
        if (words.isEmpty()) {
            return new Refused(hint.input(), Reason.NO_TEXT, noText(item));
        }
        Facts facts = facts(items, item, hint, words.get().full());
        Intake intake = read(words.get(), facts);
        return intake instanceof Refused refused
                ? new Refused(refused.input(), refused.reason(), refused.detail() + named(item))
                : intake;
    }

    private static Optional<Words> words(Optional<FeedText> text, boolean content) {
        return text.map(given -> {
                    String words = given.plain();
                    return new Words(given, words, isFull(words, content));
                })
                .filter(words -> !words.words().isEmpty());
    }

    private static String noText(FeedItem item) {
        return "the item gives no text" + named(item)
                + (item.link().isPresent()
                        ? "; its page would have to be fetched"
                        : " and no address to fetch it from");
    }

    private static String named(FeedItem item) {
        return item.title().map(title -> ": \"" + title + "\"").orElse("")
                + item.link().map(link -> " <" + link + ">").orElse("");
    }

    private static boolean isFull(String words, boolean content) {
        String end = words.substring(Math.max(0, words.length() - END_CHARS));
        return !GOES_ON.matcher(end).find() && (content || words.split(" ", FULL_WORDS + 1).length >= FULL_WORDS);
    }

    private static Intake read(Words words, Facts facts) {
        FeedText text = words.text();
        if (!text.html()) {
            return Assembly.plain(text.words(), facts);
        }
        PageText account =
                PageText.of(QuickPage.of(Source.of("<article>" + text.words() + "</article>")), PageTitles.NONE);
        Intake intake = Assembly.of(account.text(), account.passages(), facts);
        return intake instanceof Accepted ? intake : Assembly.plain(words.words(), facts);
    }

    private static Facts facts(FeedDocument.Items items, FeedItem item, Hint hint, boolean full) {
        return new Facts(
                hint.input(),
                FeedOutlet.of(items.feed(), item),
                item.link(),
                item.title(),
                item.language().map(Languages::declared).orElse(Languages.UNKNOWN),
                item.authors().stream()
                        .flatMap(author -> name(author).stream())
                        .distinct()
                        .toList(),
                published(items, item),
                hint.seen(),
                declared(item, full));
    }

    private static Optional<String> name(FeedAuthor author) {
        return author.name().filter(name -> !name.startsWith("http"));
    }

    private static List<When> published(FeedDocument.Items items, FeedItem item) {
        List<When> dates = new ArrayList<>();
        item.published().or(item::updated).map(FeedItems::when).ifPresent(dates::add);
        Address.of(item.link()).dated().ifPresent(dates::add);
        if (!items.remarks().isEmpty()) {
            dates.add(new When.Unknown(List.of("its feed was " + String.join("; ", items.remarks()))));
        }
        return dates;
    }

    private static When when(FeedStamp stamp) {
        String says = "its feed gives " + stamp.element() + " \"" + stamp.words() + "\"";
        return FeedDate.read(stamp.words(), List.of(says))
                .map(Stamp::zoneless)
                .orElseGet(() -> JsonRow.published(stamp.words()).because(List.of(says)));
    }

    private static List<Declared> declared(FeedItem item, boolean full) {
        return Stream.of(
                        item.source().flatMap(FeedItems::source).map(source -> new Declared(Relation.SOURCE, source)),
                        item.published().isPresent()
                                ? item.updated()
                                        .filter(stamp -> !stamp.words()
                                                .equals(item.published().get().words()))
                                        .map(stamp -> new Declared(Relation.MODIFIED, stamp.words()))
                                : Optional.<Declared>empty(),
                        item.rights()
                                .map(FeedText::plain)
                                .filter(words -> !words.isBlank())
                                .map(words -> new Declared(Relation.RIGHTS_HOLDER, words)),
                        full
                                ? Optional.<Declared>empty()
                                : Optional.of(new Declared(Relation.SUMMARY_ONLY, summary(item))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> source(FeedSource source) {
        return source.title()
                .map(title -> title + source.url().map(url -> " <" + url + ">").orElse(""))
                .or(source::url);
    }

    private static String summary(FeedItem item) {
        return item.link()
                .map(link -> "the feed gives a summary; the whole text is at " + link)
                .orElse("the feed gives a summary only");
    }
}
