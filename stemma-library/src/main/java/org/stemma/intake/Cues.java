package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises the set phrases of web pages that are not the account: buttons, forms, boxes, notices. */
final class Cues {

    /** What a set phrase is part of. */
    enum Part {
        COMMENT_UI,
        /** Opens readers' comments, which run on to the end. */
        COMMENT_SECTION,
        FORM,
        PROMO,
        /** One link inside or beside the account. */
        TEASER_LINK,
        /** Opens a list of other stories. */
        TEASER_SECTION,
        LEGAL,
        RESIDUE,
        NAVIGATION,
        /** A wall asking for consent, a login or a browser feature. */
        WALL
    }

    /** Longer passages are looked at for notices only: buttons and boxes are short. */
    private static final int BOX_WORDS = 60;
    /** Nobody writes longer notices; also keeps matching cheap. */
    private static final int NOTICE_CHARS = 6000;
    /** A label such as "Related:" with more words than this behind it stands before an account, not before a link. */
    private static final int LINK_WORDS = 24;
    /** A heading or button with somebody's name in it has at most this many words and no stop. */
    private static final int HEADING_WORDS = 8;
    /** What is left behind a glued button word when it is not a title. */
    private static final int SCRAP_WORDS = 2;

    /** Files the phrases that begin with a number. */
    private static final String NUMBER = "#";

    private static final int ASCII = 0x80;

    private static final Cues DEFAULT = new Cues();

    private final Map<String, Part> lines = new HashMap<>();
    private final Map<String, Part> labels = new HashMap<>();
    /** By their first word, so that a passage is held only against those it may begin with. */
    private final Map<String, List<CuePhrase>> starts = new HashMap<>();

    /** The first words of legal notices. */
    private final Set<String> noticeOpeners = new HashSet<>();

    /** By their first word too. */
    private final Map<String, List<CuePhrase>> insides = new HashMap<>();

    /** Those of scripts without blanks, in which no word can be looked up. */
    private final List<CuePhrase> unspaced = new ArrayList<>();

    private final List<CuePhrase> headings = new ArrayList<>();
    private int longestLine;

    private Cues() {
        for (List<String> row : Lexicon.rows("page-phrases.tsv")) {
            Part part = Part.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            String phrase = row.get(2);
            switch (row.get(1)) {
                case "line" -> addLine(phrase, part);
                case "heading" -> headings.add(CuePhrase.whole(part, phrase));
                case "label" -> labels.put(phrase, part);
                case "start" -> addStart(phrase, CuePhrase.opening(part, phrase));
                case "inside" -> addInside(phrase, CuePhrase.anywhere(part, phrase));
                default -> throw new IllegalStateException("page-phrases.tsv: unknown mode " + row.get(1));
            }
        }
    }

    static Cues bundled() {
        return DEFAULT;
    }

    private void addLine(String phrase, Part part) {
        if (phrase.contains("#") || phrase.contains("*")) {
            addStart(phrase, CuePhrase.whole(part, phrase));
        } else {
            lines.put(phrase, part);
            longestLine = Math.max(longestLine, phrase.length());
        }
    }

    private void addStart(String phrase, CuePhrase compiled) {
        String first = firstWord(phrase);
        boolean number = first.startsWith(NUMBER);
        if (!number && (first.contains(NUMBER) || first.contains("*"))) {
            throw new IllegalStateException(
                    "page-phrases.tsv: \"" + phrase + "\" opens with neither a word nor a number");
        }
        if (compiled.part() == Part.LEGAL) {
            noticeOpeners.add(first);
        }
        starts.computeIfAbsent(number ? NUMBER : first, word -> new ArrayList<>())
                .add(compiled);
    }

    /** What the phrases have that may stand anywhere in a passage: all of them, or those of legal notices only. */
    static List<String> insides(boolean legal) {
        return Stream.concat(DEFAULT.insides.values().stream().flatMap(List::stream), DEFAULT.unspaced.stream())
                .filter(phrase -> !legal || phrase.part() == Part.LEGAL)
                .map(CuePhrase::words)
                .toList();
    }

    private void addInside(String phrase, CuePhrase compiled) {
        if (phrase.indexOf(' ') < 0 && phrase.chars().anyMatch(Character::isIdeographic)) {
            unspaced.add(compiled);
        } else {
            insides.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>())
                    .add(compiled);
        }
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** The part of a page that {@code passage} is by its words alone; empty when it may be the account. */
    Optional<Part> of(Passage passage) {
        if (passage.folded().length() > NOTICE_CHARS || (passage.words() > BOX_WORDS && !mayBeNotice(passage))) {
            return Optional.empty();
        }
        String key = key(passage.lower());
        Part part = key.length() <= longestLine ? lines.get(key) : null;
        if (part == null && !passage.startsQuoted()) {
            part = label(passage, key);
            part = part == null ? heading(passage, key) : part;
            part = part == null ? phrase(passage, key) : part;
            part = part == null ? glued(passage) : part;
        }
        return Optional.ofNullable(part);
    }

    /** Most paragraphs are no notice by their first word, so that the rest of them need not be put in lower case. */
    private boolean mayBeNotice(Passage passage) {
        String words = passage.folded();
        int from = opening(words);
        int blank = words.indexOf(' ', from);
        String first = words.substring(from, blank < 0 ? words.length() : blank);
        boolean number = !first.isEmpty() && Character.isDigit(first.charAt(0));
        return number || passage.has(Sign.LEGAL_PHRASE) || noticeOpeners.contains(first.toLowerCase(Locale.ROOT));
    }

    /** Where the punctuation ends that {@code words} may open with. */
    private static int opening(String words) {
        int from = 0;
        while (from < words.length()
                && !Character.isLetterOrDigit(words.charAt(from))
                && "©#@".indexOf(words.charAt(from)) < 0) {
            from++;
        }
        return from;
    }

    /** The words without punctuation at their edges. */
    private static String key(String lower) {
        int from = opening(lower);
        int to = lower.length();
        while (to > from
                && !Character.isLetterOrDigit(lower.charAt(to - 1))
                && "©#)".indexOf(lower.charAt(to - 1)) < 0) {
            to--;
        }
        return lower.substring(from, to);
    }

    private @Nullable Part heading(Passage passage, String key) {
        return passage.words() > HEADING_WORDS || passage.endsSentence() ? null : first(headings, key, true);
    }

    private @Nullable Part label(Passage passage, String key) {
        if (passage.words() <= LINK_WORDS) {
            for (int i = 0; i < key.length(); i++) {
                if (":|»>–—".indexOf(key.charAt(i)) >= 0) {
                    return labels.get(key.substring(0, i).strip());
                }
            }
        }
        return null;
    }

    private @Nullable Part phrase(Passage passage, String key) {
        boolean box = passage.words() <= BOX_WORDS;
        Part part = first(starts.get(firstWord(key)), key, box);
        if (part == null && !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9') {
            part = first(starts.get(NUMBER), key, box);
        }
        boolean may = part == null && passage.has(box ? Sign.PHRASE : Sign.LEGAL_PHRASE);
        return may ? inside(key, box) : part;
    }

    private static @Nullable Part first(@Nullable List<CuePhrase> phrases, String key, boolean box) {
        if (phrases != null) {
            for (CuePhrase phrase : phrases) {
                if ((box || phrase.part() == Part.LEGAL) && phrase.in(key)) {
                    return phrase.part();
                }
            }
        }
        return null;
    }

    private @Nullable Part inside(String key, boolean box) {
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ') {
                Part found = inside(key, start, i, box);
                if (found != null) {
                    return found;
                }
                start = i + 1;
            }
        }
        return first(unspaced, key, box);
    }

    /** A phrase that begins with the word from {@code start} on, punctuation before and behind it left out. */
    private @Nullable Part inside(String key, int start, int end, boolean box) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(key.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(key.charAt(to - 1))) {
            to--;
        }
        return from < to ? first(insides.get(key.substring(from, to)), key, box) : null;
    }

    /** A single button word must be this long: shorter ones open many a brand's name. */
    private static final int BUTTON_CHARS = 8;

    /** A button's words run into the next ones without a blank. */
    private @Nullable Part glued(Passage passage) {
        if (passage.prose()) {
            return null;
        }
        int seam = seam(passage.folded());
        if (seam < 0) {
            return null;
        }
        String before = passage.folded().substring(0, seam).toLowerCase(Locale.ROOT);
        Part part = lines.getOrDefault(before, labels.get(before));
        boolean unmistakable = before.indexOf(' ') > 0 || before.length() >= BUTTON_CHARS;
        if (part == null || !unmistakable) {
            return null;
        }
        int left = Passage.fold(passage.folded().substring(seam)).split(" ", -1).length;
        return left <= SCRAP_WORDS ? Part.RESIDUE : part;
    }

    /** Where a small letter stands before a large one; -1 when none does. */
    private static int seam(String words) {
        for (int at = 1; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean large = c < ASCII
                    ? c >= 'A' && c <= 'Z'
                    : Character.getType(words.codePointAt(at)) == Character.UPPERCASE_LETTER;
            if (large && Character.getType(words.codePointBefore(at)) == Character.LOWERCASE_LETTER) {
                return at;
            }
        }
        return -1;
    }
}
