package org.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader's tree is jsoup's, or there is none. */
class QuickPageTest {

    private static final List<String> PIECES = List.of(
            "<div>|</div>|<p>|</p>|<b>|</b>|<a href=x>|</a>|<i class=y>|</i>|<ul>|</ul>|<li>|</li>|<table>|</table>|<tr>|</tr>|<td>|</td>|<tbody>|</tbody>|<th>|<h1>|</h1>|<h2>|</h2>|<span>|</span>|words|&amp;|<br>|</br>|<form>|</form>|<input type=hidden>|<button>|</button>|<select>|<option>|</select>|<script>a<b</script>|<script><!-- a|<script>-->|</script>|<nobr>|</nobr>|<svg><svg>q</svg>|</svg>|<style>x</style>|<title>t &amp; u</title>|<meta name=a content='b &lt; c'>|<link rel=c>|</body>|</html>|<body class=q>|<head>|</head>|<html lang=en>|<dl>|<dt>|<dd>|</dl>|</dd>|<svg><path/><title>q</title></svg>|<noscript><p>a</noscript>|<template><i>a</template>|<template><script>a</script>|<template>|</template>|<!-- c -->|<img src=a>|<hr>|<pre>\n|</pre>|<section>|</section>|<article>|</article>|<iframe>z</iframe>|<textarea>q</textarea>|<object>|</object>|<caption>|</caption>|<col>|<colgroup>|</colgroup>|<center>|</center>|<custom-el>|</custom-el>|<!doctype html>|<source>|<video>|</video>|<label>|</label>|<main>|</main>|<u>|</u>|<dialog>|</dialog>|<blockquote>|</blockquote>|\n|<optgroup>|<nav>|</nav>|<tfoot>|<thead>|<frameset>|<nobr>|< x|</ y>|<?php ?>|<time datetime=1>|</time>|<details>|<summary>|</summary>|</details>|<embed>|<rt>|</h3>"
                    .split("\\|", -1));

    private static final List<String> KEPT = List.of("class", "content", "name", "type", "rel", "lang", "datetime");
    private static final List<String> SPARE = List.of("svg", "noscript", "template");

    /** What jsoup reads, and for each element the line of its words. */
    private static String outline(Document page) {
        StringBuilder out = new StringBuilder();
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText());
                    return FilterResult.CONTINUE;
                }
                if (node instanceof DataNode data) {
                    out.append('[').append(data.getWholeData()).append(']');
                    return FilterResult.CONTINUE;
                }
                return node instanceof org.jsoup.nodes.Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
            }

            private FilterResult open(org.jsoup.nodes.Element element) {
                out.append('<').append(element.normalName()).append(element.isBlock() ? "!" : "");
                for (String kept : KEPT) {
                    out.append(element.hasAttr(kept) ? " " + kept + "=" + element.attr(kept) : "");
                }
                out.append('>');
                return SPARE.contains(element.normalName()) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(org.jsoup.nodes.Node node, int depth) {
                out.append(node instanceof org.jsoup.nodes.Element ? "/" : "");
                return FilterResult.CONTINUE;
            }
        });
        return out.toString().replaceAll("\\s+", "");
    }

    /** The same of our tree. */
    private static String outline(Page page) {
        StringBuilder out = new StringBuilder();
        outline(page.root(), out);
        return out.toString().replaceAll("\\s+", "");
    }

    private static void outline(Element element, StringBuilder out) {
        out.append('<').append(element.name()).append(element.isBlock() ? "!" : "");
        for (String kept : KEPT) {
            out.append(element.attributes().has(kept) ? " " + kept + "=" + element.attribute(kept) : "");
        }
        out.append('>');
        for (Node node = SPARE.contains(element.name()) ? null : element.first(); node != null; node = node.next()) {
            switch (node) {
                case Element inside -> outline(inside, out);
                case Words words -> out.append(words.words());
                case Program program -> out.append('[').append(program.text()).append(']');
            }
        }
        out.append('/');
    }

    private static void hasJsoupsTree(Page page, String html) {
        Document jsoup = Jsoup.parse(html);
        assertThat(outline(page)).as(html).isEqualTo(outline(jsoup));
        assertThat(page.title()).as(html).isEqualTo(jsoup.title());
        // Comments and the elements in what stands in for a program, which jsoup keeps, part words too.
        if (Stream.of("<!--", "<?", "</ ", "<noscript", "<template", "<svg").noneMatch(html::contains)) {
            assertThat(texts(page.root(), new ArrayList<>())).isEqualTo(texts(jsoup));
            assertThat(page.telling()).extracting(Element::name).isEqualTo(telling(jsoup));
            assertThat(page.body().text()).as(html).isEqualTo(jsoup.body().text());
        }
    }

    private static List<String> texts(Document page) {
        return page.getAllElements().stream().map(org.jsoup.nodes.Element::text).toList();
    }

    private static List<String> texts(Element element, List<String> texts) {
        texts.add(element.text());
        for (Node node = element.first(); node != null; node = node.next()) {
            if (node instanceof Element inside) {
                texts(inside, texts);
            }
        }
        return texts;
    }

    private static List<String> telling(Document page) {
        return page.select("meta, link, base, script").stream()
                .map(org.jsoup.nodes.Element::normalName)
                .toList();
    }

    private static boolean isAlike(String page) {
        Optional<Page> quick = QuickPage.quick(Source.of(page));
        quick.ifPresent(tree -> hasJsoupsTree(tree, page));
        return quick.isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words only",
                "<title>a &amp; b</title><p>one<p>two",
                "<html lang=de><head><meta name=x content=y></head><body class=z>",
                "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
                "<dl><dt>a<dd>b<dt>c</dl>",
                "<p>a<div>b</p>c",
                "<b>a<p>b</b>",
                "<p><b>a</p>b<p>c</b>d",
                "<a href=a>b<a href=c>d</a>",
                "<!doctype html><p>a<table><tr><td>b<td>c<tr><td>d</table>e",
                "<table><caption>a</caption><col><thead><tr><th>b</thead><tr><td>c</table>",
                "<script>if (a < b && c) { x = '<p>'; }</script><p>a",
                "<script><!-- document.write('a') --></script><p>b",
                "<script><!-- <script>a</script> --></script>b",
                "<script><!-- <script>a--></script>b",
                "<script><!--> <script>a</script>b</script>c",
                "<script><!-- a</script>b",
                "<script><!-- <scripts>a</script>b --></script>c",
                "<style>p > a { }</style><p>a",
                "<style><!-- <script> --></style><p>a",
                "<svg>a<svg>b</svg>c</svg>d",
                "<svg><svg/>a</svg>b",
                "<nobr>a</nobr>b<nobr>c",
                "<p title='a > b' CLASS=\"c d\" class=e data-x=1 hidden>f",
                "<p class=a/b href = 'c'>d",
                "<!-- a <p> --> b <!--> c <!---> d <!-- e --!> f",
                "a < b <c and</> d",
                "<select><option>a<option selected>b</select>c",
                "<form>a<div></form>b</div>c",
                "<pre>\n a\n b</pre>",
                "<h1>a<h2>b</h1>c",
                "a</p>b</br>c",
                "<body><p>a</body></html>\n<div>b",
                "<head><noscript><img src=a></noscript><title>b</title></head>c",
                "<svg viewBox=0><path d=1 /><title>a</title></svg>b",
                "<object><param name=a>b</object>c",
                "<iframe src=a><p>b</iframe>c",
                "<template><script>a</template></script><template>b</template><div>c</template>d",
                "<p>a<template><svg><g/></svg><table><tr>b</template>c",
                "<noscript><svg></svg></noscript>a<noscript>b</noscript>c",
                "<textarea>a <p> &amp; b</textarea>c"
            })
    void thePageHasTheTreeThatJsoupGivesIt(String page) {
        isAlike(page);
        hasJsoupsTree(QuickPage.of(Source.of(page)), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr>words<td>a</table>",
                "<b><div>a</b>b</div>",
                "<p>a<table><tr><td>b</table>",
                "<frameset><frame></frameset>",
                "<svg><p>a</svg>b",
                "<nobr>a<nobr>b",
                "<p class='never closed",
                "<script>never closed",
                "a\0b",
                "<select><div>a</select>",
                "<ruby>a<rt>b</ruby>",
                "<template>never closed",
                "<div><template><noscript>a</template></div>b",
                "<plaintext>a"
            })
    void aPageWhoseElementsMustBeMovedOrThatIsOutOfTheOrdinaryIsLeftToJsoup(String page) {
        assertThat(QuickPage.quick(Source.of(page))).isEmpty();
        hasJsoupsTree(QuickPage.of(Source.of(page)), page);
    }

    @Test
    void anOrdinaryPageIsNotLeftToJsoup() {
        assertThat(isAlike(
                        "<!DOCTYPE html>\n<html><head><title>Ferry</title><script src=a></script></head><body><nav><ul>"
                                + "<li><a href=b>News</a></ul></nav><article><h1>Ferry sails</h1><p>It <b>left</b> at dawn.<p>It is back."
                                + "<table><tr><td>06:10</table></article><template><p>c</template></body></html>\n"))
                .isTrue();
    }

    @RepeatedTest(20)
    void whateverIsStrungTogetherHasJsoupsTreeOrNone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int alike = 0;
        for (int i = 0; i < 200; i++) {
            StringBuilder page = new StringBuilder();
            for (int pieces = 2 + random.nextInt(14); pieces > 0; pieces--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int end = random.nextInt(4) == 0 ? random.nextInt(page.length()) : page.length();
            alike += isAlike(page.substring(0, end)) ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(80);
    }

    @Test
    void aPageNestedDeepIsLeftToJsoup() {
        assertThat(QuickPage.quick(Source.of("<div>".repeat(200)))).isEmpty();
    }

    @Test
    void namesAreReadInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(isAlike("<TITLE>a</TITLE><DIV ID=b><IFRAME></IFRAME><CUSTOM-I>c</CUSTOM-I></DIV>"))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
