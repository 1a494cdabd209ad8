package org.stemma.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.stemma.report.Alignment.Origin;
import org.stemma.report.PageSpan;

/**
 * The characters of a page in the order of its source, each with the units it is written with: first what stands between its
 * tags, behind it what stands in attributes and linked data. White space is kept apart: {@link #letters()} is all the rest,
 * and a letter's <em>number</em> is its place there.
 */
final class PageLetters {

    private static final int FIRST_CAPACITY = 1 << 12;

    private final StringBuilder characters = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private int[] from = new int[FIRST_CAPACITY];
    private int[] to = new int[FIRST_CAPACITY];
    /** For each letter its place among all characters. */
    private int[] place = new int[FIRST_CAPACITY];
    /** Numbers of the letters that open a text node, a value or a string. */
    private final BitSet openings = new BitSet();

    private final BitSet headings = new BitSet();
    /** The letters from here to {@link #attributes} are those a reader sees. */
    private int body;

    private int attributes;
    private int data;

    /** The letters of a page that was parsed with its positions tracked. */
    static PageLetters of(String page, Document parsed) {
        PageLetters result = new PageLetters();
        PageSource source = new PageSource(page, result);
        parsed.traverse(source::text);
        result.attributes = result.count();
        parsed.traverse(source::attribute);
        result.data = result.count();
        parsed.traverse(source::data);
        return result;
    }

    /** Notes that the next letter opens a text node, a value or a string. */
    void open() {
        openings.set(count());
    }

    /** Notes that the page's body begins. */
    void openBody() {
        body = count();
    }

    void take(char character, int start, int end, boolean heading) {
        int index = characters.length();
        if (index == from.length) {
            from = Arrays.copyOf(from, index * 2);
            to = Arrays.copyOf(to, index * 2);
            place = Arrays.copyOf(place, index * 2);
        }
        characters.append(character);
        from[index] = start;
        to[index] = end;
        if (!isBlank(character)) {
            headings.set(count(), heading);
            place[count()] = index;
            letters.append(character);
        }
    }

    /** White space of every kind, and the marks that only say where a line may break. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** The letters of {@code words}. */
    static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!isBlank(words.charAt(i))) {
                letters.append(words.charAt(i));
            }
        }
        return letters.toString();
    }

    String letters() {
        return letters.toString();
    }

    private int count() {
        return letters.length();
    }

    /** True for a letter between the tags of the body. */
    boolean isSeen(int letter) {
        return body <= letter && letter < attributes;
    }

    /** True for a letter of a heading of the highest rank. */
    boolean inHeading(int letter) {
        return headings.get(letter);
    }

    /** True for the first letter of a text node, a value or a string. */
    boolean opens(int letter) {
        return openings.get(letter);
    }

    Origin origin(int letter) {
        if (letter < attributes) {
            return Origin.TEXT;
        }
        return letter < data ? Origin.ATTRIBUTE : Origin.DATA;
    }

    /** True when no word goes on from the letter before this one, which may be the one behind the last. */
    boolean atWordBorder(int letter) {
        if (letter == 0 || letter == count() || opens(letter)) {
            return true;
        }
        int before = place[letter - 1];
        int here = place[letter];
        return here - before > 1
                || !Character.isLetterOrDigit(characters.charAt(before))
                || !Character.isLetterOrDigit(characters.charAt(here));
    }

    /** Where a letter stands in the source. */
    PageSpan span(int letter) {
        return new PageSpan(from[place[letter]], to[place[letter]]);
    }

    /** The stretch from one letter to another behind it, both included; empty when the source does not run that way. */
    Optional<PageSpan> span(int first, int last) {
        int start = from[place[first]];
        int end = to[place[last]];
        return start < end ? Optional.of(new PageSpan(start, end)) : Optional.empty();
    }

    /** The white space in one run behind a letter, else before the next one; empty when neither has any. */
    Optional<PageSpan> blank(int letter, int next) {
        int low = place[letter] + 1;
        int high = place[next];
        int end = low;
        while (end < high && isBlank(characters.charAt(end)) && (end == low || to[end - 1] == from[end])) {
            end++;
        }
        if (end > low) {
            return Optional.of(new PageSpan(from[low], to[end - 1]));
        }
        int start = high;
        while (start > low
                && isBlank(characters.charAt(start - 1))
                && (start == high || to[start - 1] == from[start])) {
            start--;
        }
        return start < high ? Optional.of(new PageSpan(from[start], to[high - 1])) : Optional.empty();
    }
}
