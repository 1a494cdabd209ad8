package org.stemma.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;

/** Other extractors for the JVM, run on the same pages in the same process. */
enum PagePeer {
    READABILITY4J {
        @Override
        Page read(byte[] page) {
            Article article = new Readability4J(ADDRESS, new String(page, StandardCharsets.UTF_8)).parse();
            Element body = article.getArticleContent();
            String title = article.getTitle();
            String byline = article.getByline();
            return new Page(
                    title == null ? "" : title,
                    byline == null ? List.of() : List.of(byline),
                    body == null ? "" : words(body));
        }
    },
    BOILERPIPE {
        @Override
        Page read(byte[] page) throws BoilerpipeProcessingException {
            String html = new String(page, StandardCharsets.UTF_8);
            return new Page("", List.of(), ArticleExtractor.INSTANCE.getText(new InputSource(new StringReader(html))));
        }
    };

    private static final String ADDRESS = "https://example.org/a";

    /** What a peer takes from a page. */
    record Page(String title, List<String> authors, String body) {
        static final Page NONE = new Page("", List.of(), "");
    }

    /** What it takes from a page; {@link Page#NONE} when it fails on it. */
    Page of(byte[] page) {
        try {
            return read(page);
        } catch (BoilerpipeProcessingException | RuntimeException e) {
            // A peer's failure is its answer for this page.
            return Page.NONE;
        }
    }

    abstract Page read(byte[] page) throws BoilerpipeProcessingException;

    /** The text with a line for each block, as a reader sees it. */
    private static String words(Element body) {
        body.select("p, div, li, h1, h2, h3, h4, h5, h6, blockquote, td, br").append("\n");
        return body.wholeText();
    }
}
