package org.stemma.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.intake.Cues.Part;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Span;

/**
 * Gives every passage of a page its kind: first by its own words, then by the sections that headings open, last by where
 * it stands to the account. No rule knows an outlet.
 */
final class BlockTyper {

    private static final int STANDFIRST_WORDS = 6;
    private static final int HEADLINE_CHARS = 250;
    /** The titles that may follow a lone "Read also" inside the account. */
    private static final int LINKED_TITLES = 4;
    /** Teaser texts are cut off within this many words. */
    private static final int TEASER_WORDS = 45;
    /** So many paragraphs must stand above a comment box for it to close the account. */
    private static final int PARAGRAPHS_ABOVE = 2;

    private final String text;
    private final List<Passage> passages;
    private final Optional<String> titleApart;
    private final Kind[] kinds;
    /** Passages no rule has spoken about yet; they count as account until one does. */
    private final boolean[] open;
    /** Whom the notices name; the same name above the account is the page's head. */
    private final Set<String> mastheads = new HashSet<>();

    private BlockTyper(String text, List<Passage> passages, Optional<String> titleApart) {
        this.text = text;
        this.passages = passages;
        this.titleApart = titleApart;
        this.kinds = new Kind[passages.size()];
        this.open = new boolean[passages.size()];
        Arrays.fill(kinds, Kind.PARAGRAPH);
        Arrays.fill(open, true);
    }

    /**
     * The typed blocks of {@code text}, in order.
     *
     * @param titleApart the title where the source keeps it outside the text: then only its repetition is a headline
     */
    static List<Block> type(String text, List<Passage> passages, Optional<String> titleApart) {
        BlockTyper typer = new BlockTyper(text, passages, titleApart);
        typer.byOwnWords();
        typer.bySections();
        typer.byTruncation();
        typer.byPlace();
        return typer.blocks();
    }

    private void set(int i, Kind kind) {
        kinds[i] = kind;
        open[i] = false;
    }

    private void byOwnWords() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int at = i;
            Optional<Kind> given =
                    passage.given().filter(kind -> kind.place() != Block.Place.BODY || kind == Kind.HEADLINE);
            Optional<Kind> markup = passage.given().filter(kind -> kind != Kind.PARAGRAPH);
            given.or(() -> PassageKinds.of(passage)).or(() -> markup).ifPresent(kind -> set(at, kind));
        }
    }

    private boolean prose(int i) {
        return open[i] && passages.get(i).prose();
    }

    private void bySections() {
        int above = 0;
        for (int i = 0; i < passages.size(); i++) {
            above += prose(i) ? 1 : 0;
            Optional<Part> part = passages.get(i).part();
            if (part.isPresent()) {
                int from = i;
                int paragraphs = above;
                part.ifPresent(found -> section(found, from, paragraphs));
            }
        }
    }

    private void section(Part part, int heading, int above) {
        switch (part) {
            case TEASER_SECTION -> run(heading, Kind.TEASER, above);
            case COMMENT_UI, COMMENT_SECTION -> {
                if (above >= PARAGRAPHS_ABOVE) {
                    run(heading, Kind.COMMENT_UI, above);
                }
            }
            case TEASER_LINK -> linkedTitles(heading);
            case FORM, PROMO, LEGAL, RESIDUE, NAVIGATION, WALL -> {}
        }
    }

    /** Everything below {@code heading} is its section until the account goes on or another section opens. */
    private void run(int heading, Kind kind, int above) {
        for (int i = heading + 1; i < passages.size(); i++) {
            if (open[i] && accountGoesOn(i, above)) {
                return;
            }
            boolean around = above > 0 && kinds[i].place() == Block.Place.AROUND;
            if (open[i] || (around && kind == Kind.TEASER)) {
                set(i, kind);
            } else if (kinds[i] == Kind.TEASER && kind != Kind.TEASER) {
                return;
            }
        }
    }

    private boolean accountGoesOn(int i, int above) {
        if (!prose(i) || passages.get(i).truncated()) {
            return false;
        }
        int next = i + 1;
        while (next < passages.size() && !open[next] && kinds[next].place() != Block.Place.FENCED) {
            next++;
        }
        return above == 0
                || (next < passages.size() && prose(next) && !passages.get(next).truncated());
    }

    private void linkedTitles(int heading) {
        if (passages.get(heading).words() > LINKED_TITLES) {
            return;
        }
        for (int i = heading + 1;
                i < passages.size()
                        && i <= heading + LINKED_TITLES
                        && open[i]
                        && !passages.get(i).prose();
                i++) {
            set(i, Kind.TEASER);
        }
    }

    /** A title with a text that breaks off below it, behind the account, is another story's. */
    private void byTruncation() {
        boolean account = false;
        int last = passages.size() - 1;
        while (last >= 0 && (!prose(last) || passages.get(last).truncated())) {
            last--;
        }
        for (int i = 1; i < passages.size(); i++) {
            account |= prose(i - 1) && !passages.get(i - 1).truncated();
            Passage passage = passages.get(i);
            boolean titled = open[i - 1]
                    && !passages.get(i - 1).prose()
                    && !passages.get(i - 1).endsSentence();
            if (account
                    && i > last
                    && titled
                    && open[i]
                    && passage.truncated()
                    && !passage.startsQuoted()
                    && passage.words() <= TEASER_WORDS) {
                set(i - 1, Kind.TEASER);
                set(i, Kind.TEASER);
            }
        }
    }

    private void byPlace() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < passages.size(); i++) {
            if (prose(i) || kinds[i] == Kind.QUOTE || kinds[i] == Kind.TABLE) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            withoutProse();
            return;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (kinds[i] == Kind.LEGAL) {
                Identity.holders(passages.get(i).folded()).forEach(holder -> mastheads.add(bare(holder)));
            }
        }
        head(first);
        for (int i = first + 1; i < passages.size(); i++) {
            if (open[i] && !passages.get(i).prose()) {
                set(i, i < last ? Leftovers.inside(passages.get(i)) : Leftovers.behind(passages.get(i)));
            }
        }
    }

    private void head(int first) {
        int headline = headline(first);
        for (int i = 0; i < first; i++) {
            if (open[i] && i != headline) {
                Kind beside = Leftovers.beside(passages.get(i), i < headline);
                boolean masthead = i > headline && pageHead(passages.get(i)) && beside == Kind.STANDFIRST;
                set(i, masthead ? Kind.CREDIT : beside);
            }
        }
        boolean lineBelow =
                first + 1 < passages.size() && (kinds[first + 1] == Kind.DATELINE || kinds[first + 1] == Kind.BYLINE);
        boolean accountBelow = first + 2 < passages.size() && prose(first + 2);
        if (headline == first - 1 && headline >= 0 && lineBelow && accountBelow) {
            set(first, Kind.STANDFIRST);
        }
    }

    /** Marks and returns the headline above the first paragraph, -1 when there is none. */
    private int headline(int first) {
        int best = -1;
        for (int i = 0; i < first; i++) {
            if (kinds[i] == Kind.HEADLINE) {
                return i;
            }
            boolean titleLike = passages.get(i).folded().length() <= HEADLINE_CHARS
                    && (open[i] || labelled(i))
                    && !(open[i] && pageHead(passages.get(i)));
            if (titleLike
                    && (best < 0 || passages.get(best).words() <= Leftovers.LABEL_WORDS)
                    && repeatsTitle(passages.get(i))) {
                best = i;
            }
        }
        if (best >= 0) {
            set(best, Kind.HEADLINE);
        }
        return best;
    }

    /** The name of the page or its menu, printed above a story. */
    private boolean pageHead(Passage passage) {
        return mastheads.contains(bare(passage.folded())) || Imprints.isMenu(passage.folded());
    }

    /** "Opinion: …" on top of the page labels this story, not another. */
    private boolean labelled(int i) {
        return i == 0 && kinds[i] == Kind.TEASER && passages.get(i).words() >= STANDFIRST_WORDS;
    }

    private boolean repeatsTitle(Passage passage) {
        String line = bare(passage.folded());
        return titleApart
                .map(title -> bare(Passage.fold(title)))
                .map(title -> !line.isEmpty() && (title.contains(line) || line.contains(title)))
                .orElse(true);
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A text of titles and labels only: a lone line is the account, the first of several is the headline. */
    private void withoutProse() {
        boolean headed = titleApart.isPresent();
        for (int i = 0; i < passages.size(); i++) {
            if (open[i]) {
                boolean more = anyOpenBehind(i);
                set(i, !headed && more ? Kind.HEADLINE : Kind.PARAGRAPH);
                headed = true;
            }
        }
    }

    private boolean anyOpenBehind(int i) {
        return IntStream.range(i + 1, passages.size()).anyMatch(j -> open[j]);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean started = false;
        int last = List.of(kinds).lastIndexOf(Kind.PARAGRAPH);
        for (int i = 0; i < passages.size(); i++) {
            Span span = passages.get(i).span();
            if (kinds[i] == Kind.PARAGRAPH) {
                blocks.addAll(Paragraphs.split(text, span, !started, i == last));
                started = true;
            } else {
                blocks.add(new Block(span, kinds[i]));
            }
        }
        return blocks;
    }
}
