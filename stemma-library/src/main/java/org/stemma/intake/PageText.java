package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Page;
import org.stemma.report.Block.Kind;

/**
 * The text of a page: its headline and the runs that belong to its account, one passage a run, in page order.
 *
 * @param headed true when the page's headline is the first passage of the text
 */
record PageText(String text, List<Passage> passages, boolean headed) {

    /** A run whose words are links to this share leads elsewhere. */
    private static final double LINKS = 0.6;

    private static final int LINK_LIST_WORDS = 25;
    private static final int SIGNATURES = 2;
    private static final int SIGNATURE_CHARS = 100;
    private static final Pattern RIGHTS =
            Pattern.compile("^(?:©|\\(c\\)|copyright\\b|&copy;)", Pattern.CASE_INSENSITIVE);
    private static final int RIGHTS_CHARS = 300;

    static PageText of(Page page, PageTitles titles) {
        PageRuns runs = PageRuns.of(page.body());
        PageAccount account = PageAccount.of(runs, titles);
        Collector collector = new Collector();
        Optional<PageRun> headline = account.headline();
        headline.ifPresent(run -> collector.add(run.words(), Optional.of(Kind.HEADLINE)));
        if (headline.isPresent()) {
            signatures(runs, account).forEach(words -> collector.add(words, Optional.of(Kind.BYLINE)));
        }
        for (int i = 0; i < runs.runs.size(); i++) {
            PageRun run = runs.runs.get(i);
            if (account.takes(i) && !leadsElsewhere(run)) {
                collector.add(run.words(), Optional.ofNullable(run.kind()));
            }
        }
        rightsLine(runs, account).ifPresent(line -> collector.add(line, Optional.of(Kind.LEGAL)));
        return new PageText(collector.text.toString(), List.copyOf(collector.passages), headline.isPresent());
    }

    /** Bylines and date lines that stand outside the account. */
    private static List<String> signatures(PageRuns runs, PageAccount account) {
        List<Element> found = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Element element : runs.signatures) {
            String text = element.text();
            boolean apart = !account.holds(element)
                    && text.length() <= SIGNATURE_CHARS
                    && found.stream().noneMatch(taken -> element.within(taken));
            if (apart && words.size() < SIGNATURES) {
                found.add(element);
                words.add(text);
            }
        }
        return words;
    }

    private static boolean leadsElsewhere(PageRun run) {
        return run.linked() > LINKS * run.words().length()
                && Passage.fold(run.words()).split(" ", -1).length <= LINK_LIST_WORDS;
    }

    /** The page's copyright line where it stands outside the account. */
    private static Optional<String> rightsLine(PageRuns runs, PageAccount account) {
        for (int i = 0; i < runs.runs.size(); i++) {
            String words = runs.runs.get(i).words();
            boolean may = "©(cC&".indexOf(words.charAt(0)) >= 0 && words.length() <= RIGHTS_CHARS;
            if (may && !account.takes(i) && RIGHTS.matcher(words).find()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Appends passages to one text, an empty line between them. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();

        void add(String raw, Optional<Kind> given) {
            int start = text.isEmpty() ? 0 : text.length() + 2;
            Passage passage = Passage.of(raw, start, given);
            if (!passage.folded().isEmpty()) {
                text.append(start == 0 ? "" : "\n\n").append(raw);
                passages.add(passage);
            }
        }
    }
}
