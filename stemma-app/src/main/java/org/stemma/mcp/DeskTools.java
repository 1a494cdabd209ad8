package org.stemma.mcp;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.codec.Codec;
import org.stemma.desk.search.Request;
import org.stemma.ledger.Holding;
import org.stemma.ledger.Ledger;
import org.stemma.newsroom.FoundLines;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Tally;
import org.stemma.report.PageLink;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.StoryId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an assistant may ask of a desk; nothing it asks changes the desk. */
final class DeskTools {

    private static final int WORDS = 500;
    private static final int ID = 64;
    private static final int MOST = 20;

    /** A citation is a sentence or two; whoever wants the page has its address. */
    private static final int CITED = 1_000;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Parameter STORY =
            Parameter.text("story", true, ID, "The id of a story, as search_stories gives it.");
    private static final Parameter KNOWN = Parameter.date(
            "known_at",
            Parameter.Kind.MOMENT,
            "Only reports that may have been published by then count: a day (its end) or a moment (ISO 8601).");

    private final Newsroom newsroom;
    private final Codec codec = new Codec();

    DeskTools(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    List<DeskTool> all() {
        return List.of(
                new DeskTool(
                        "search_stories",
                        "Search",
                        "Find stories and reports by words, names, places and dates. Answers one found line with the ids of the"
                                + " stories, then one hit line a report. Words may have fields, as in person:\"Ada Novak\""
                                + " place:Lisbon outlet:gazette from:2024-05 until:2024-06 -tender.",
                        List.of(
                                Parameter.text("query", true, WORDS, "What to find."),
                                Parameter.whole("limit", false, 1, MOST, "How many reports; 10 unless said.")),
                        this::search),
                new DeskTool(
                        "get_story",
                        "Story",
                        "Tell one story: how many outlets carry it, from how many lineages and roots (people or bodies whose word"
                                + " it is), its brief with a citation behind every sentence, and its reports.",
                        List.of(STORY, KNOWN),
                        this::story),
                new DeskTool(
                        "compare_claims",
                        "Claims",
                        "Tell what the reports of a story say about the same points: a line a claim with its variants, who has"
                                + " each, through whom, and where they differ.",
                        List.of(
                                STORY,
                                KNOWN,
                                Parameter.whole("limit", false, 1, 200, "How many claims; 50 unless said."),
                                Parameter.text(
                                        "only", false, 20, "differing for those alone on which the reports differ.")),
                        this::claims),
                new DeskTool(
                        "trace_sources",
                        "Descent",
                        "Tell who has it from whom in a story: who copies, reworks, translates, quotes or credits whom, with the"
                                + " passages that show it.",
                        List.of(STORY, KNOWN),
                        this::descents),
                new DeskTool(
                        "as_of",
                        "As of",
                        "Tell what was held to be so in a story on a day, by what was known at a moment: rows of the ledger, each"
                                + " with according to whom and since when it was known.",
                        List.of(
                                STORY,
                                Parameter.date(
                                        "valid_at",
                                        Parameter.Kind.DAY,
                                        "The day it is told of; every day unless said."),
                                KNOWN),
                        this::held),
                new DeskTool(
                        "cite",
                        "Citation",
                        "Give the words of a report at the offsets of a citation, with outlet, date and a link that opens the"
                                + " page at them. Cite nothing whose words this does not give.",
                        List.of(
                                Parameter.text("report", true, ID, "The id of a report."),
                                Parameter.whole(
                                        "start", true, 0, Integer.MAX_VALUE, "Where the words begin, in UTF-16 units."),
                                Parameter.whole(
                                        "end", true, 1, Integer.MAX_VALUE, "Where they end; at most 1,000 on.")),
                        this::cite));
    }

    private List<String> search(Map<String, Object> given) throws IOException {
        String query = Parameter.text(given, "query").orElse("");
        Request request = new Request(query, Parameter.whole(given, "limit", 10), Optional.empty());
        return FoundLines.of(codec, query, newsroom.search(request));
    }

    private List<String> story(Map<String, Object> given) throws IOException {
        Account account = account(given);
        List<String> lines = new ArrayList<>();
        lines.add(tally(account));
        lines.add(codec.brief(account.coverage(), account.brief()));
        lines.add(codec.story(account.coverage(), account.title()));
        return lines;
    }

    private static String tally(Account account) {
        Tally tally = Tally.of(account.coverage(), account.stemma());
        return MAPPER.createObjectNode()
                .put("kind", "tally")
                .put("story", account.coverage().story().id().value())
                .put("reports", account.coverage().reports().size())
                .put("outlets", tally.outlets())
                .put("lineages", tally.lineages())
                .put("roots", tally.roots())
                .put("rootsAreUpperBound", tally.rootsAreUpperBound())
                .put("claims", tally.claims())
                .put("differing", tally.differing())
                .toString();
    }

    private List<String> claims(Map<String, Object> given) throws IOException {
        Optional<String> only = Parameter.text(given, "only");
        if (only.isPresent() && !only.get().equals("differing")) {
            throw new IllegalArgumentException("only takes differing, not " + only.get());
        }
        Account account = account(given);
        return account.stemma().claims().stream()
                .filter(claim -> only.isEmpty() || claim.agreement() == Claim.Agreement.DIFFERING)
                .limit(Parameter.whole(given, "limit", 50))
                .map(claim -> codec.claim(account.coverage(), claim))
                .toList();
    }

    private List<String> descents(Map<String, Object> given) throws IOException {
        Account account = account(given);
        List<String> lines = new ArrayList<>();
        lines.add(tally(account));
        account.stemma()
                .descents()
                .forEach(descent -> lines.add(codec.descent(account.stemma().story(), descent)));
        return lines;
    }

    private List<String> held(Map<String, Object> given) throws IOException {
        Account account = account(given);
        Optional<LocalDate> valid = Parameter.day(given, "valid_at");
        List<Holding> rows = account.holdings();
        if (valid.isPresent()) {
            Ledger ledger = new Ledger();
            ledger.post(account.apparatus(), account.stemma(), account.coverage());
            rows = ledger.asOf(valid.get(), LocalDate.MAX);
        }
        return rows.stream().map(codec::holding).toList();
    }

    private Account account(Map<String, Object> given) throws IOException {
        StoryId id = new StoryId(Parameter.text(given, "story").orElse(""));
        Optional<Account> account =
                newsroom.account(id, new Moment(Optional.empty(), Parameter.moment(given, "known_at")));
        return account.orElseThrow(() -> new IllegalArgumentException(
                "there is no story " + id + ", or nothing of it was known then; search_stories gives ids"));
    }

    private List<String> cite(Map<String, Object> given) throws IOException {
        ReportId id = new ReportId(Parameter.text(given, "report").orElse(""));
        Report report = newsroom.reading(desk -> desk.report(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no report " + id));
        int start = Parameter.whole(given, "start", 0);
        int end = Parameter.whole(given, "end", 0);
        if (start >= end || end > report.text().length() || end - start > CITED) {
            throw new IllegalArgumentException("the words from " + start + " to " + end + " are not at most " + CITED
                    + " inside the report's " + report.text().length());
        }
        Span span = new Span(start, end);
        ObjectNode node = MAPPER.createObjectNode()
                .put("kind", "citation")
                .put("report", id.value())
                .put("start", start)
                .put("end", end)
                .put("words", span.of(report.text()))
                .put("outlet", report.outlet().map(outlet -> outlet.name()).orElse(null))
                .put("title", report.title().orElse(null))
                .put("published", report.published().edtf())
                .put("link", PageLink.of(report, span).orElse(null));
        return List.of(node.toString());
    }
}
