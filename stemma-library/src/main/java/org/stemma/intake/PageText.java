package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stemma.report.Block.Kind;
import org.stemma.report.Span;

/**
 * The text of a page: its headline and the stretch of its tree where the prose is, one passage a block, in page order.
 *
 * @param headed true when the page's headline is the first passage of the text
 */
record PageText(String text, List<Passage> passages, boolean headed) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n[\\s\\u00A0]*\\n");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    /** A block whose words are links to this share leads elsewhere. */
    private static final double LINKS = 0.6;

    private static final int LINK_LIST_WORDS = 25;

    static PageText of(Document page, Optional<String> title) {
        PageTree tree = new PageTree(page);
        Collector collector = new Collector(tree);
        Optional<Element> headline = tree.headline(title);
        headline.ifPresent(h1 -> collector.add(h1.text(), Optional.of(Kind.HEADLINE)));
        tree.between(headline).forEach(element -> collector.add(element.text(), Optional.of(Kind.BYLINE)));
        Element account = tree.account();
        headline.ifPresent(h1 -> collector.skip = h1);
        collector.walk(account, Optional.empty());
        tree.rightsLine(account).ifPresent(line -> collector.add(line, Optional.of(Kind.LEGAL)));
        return new PageText(collector.text.toString(), List.copyOf(collector.passages), headline.isPresent());
    }

    /** Appends passages to one text, an empty line between them. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private final PageTree tree;
        private @org.jspecify.annotations.Nullable Element skip;

        Collector(PageTree tree) {
            this.tree = tree;
        }

        void add(String raw, Optional<Kind> given) {
            String words = BLANKS.matcher(raw).replaceAll(" ").strip();
            if (Passage.fold(words).isEmpty()) {
                return;
            }
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(words);
            passages.add(Passage.of(text.toString(), new Span(start, text.length()), given));
        }

        void walk(Element element, Optional<Kind> given) {
            if (element.equals(skip) || tree.outside(element)) {
                return;
            }
            Optional<Kind> kind = kind(element).or(() -> given);
            if (kind.filter(k -> k == Kind.TABLE).isPresent() || !tree.holdsBlocks(element)) {
                leaf(element, kind);
                return;
            }
            StringBuilder run = new StringBuilder();
            for (Node child : element.childNodes()) {
                if (child instanceof Element block
                        && (block.isBlock() || tree.holdsBlocks(block))
                        && !block.normalName().equals("br")) {
                    flush(run, kind);
                    walk(block, kind);
                } else {
                    inline(child, run);
                }
            }
            flush(run, kind);
        }

        private void flush(StringBuilder run, Optional<Kind> kind) {
            for (String part : PARAGRAPH_BREAK.split(run, -1)) {
                add(part, kind);
            }
            run.setLength(0);
        }

        private void leaf(Element element, Optional<Kind> kind) {
            StringBuilder run = new StringBuilder();
            inline(element, run);
            if (!leadsElsewhere(element, run)) {
                flush(run, kind);
            }
        }

        private boolean leadsElsewhere(Element element, StringBuilder run) {
            int linked = element.select("a[href]").stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            String words = BLANKS.matcher(run).replaceAll(" ").strip();
            return linked > LINKS * words.length() && Passage.fold(words).split(" ", -1).length <= LINK_LIST_WORDS;
        }

        private void inline(Node node, StringBuilder run) {
            if (node instanceof TextNode words) {
                run.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element && !tree.outside(element)) {
                if (element.normalName().equals("br")) {
                    run.append('\n');
                }
                element.childNodes().forEach(child -> inline(child, run));
                run.append(element.isBlock() ? " " : "");
            }
        }

        private static Optional<Kind> kind(Element element) {
            String name = element.normalName().toLowerCase(Locale.ROOT);
            if (HEADINGS.contains(name)) {
                return Optional.of(Kind.SUBHEAD);
            }
            return switch (name) {
                case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
                case "figure" -> Optional.of(Kind.CAPTION);
                case "blockquote" -> Optional.of(Kind.QUOTE);
                case "li" -> Optional.of(Kind.LIST);
                case "tr" -> Optional.of(Kind.TABLE);
                default -> Optional.empty();
            };
        }
    }
}
