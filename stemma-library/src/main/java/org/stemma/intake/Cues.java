package org.stemma.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}©#@]+|[^\\p{L}\\p{N}©#)]+$");
    /** Files the phrases that may begin with any word. */
    private static final String ANY = "*";

    private static final Cues DEFAULT = new Cues();

    private final Map<String, Part> lines = new HashMap<>();
    private final Map<String, Part> labels = new HashMap<>();
    /** By their first word, so that a passage is held only against those it may begin with. */
    private final Map<String, List<Phrase>> starts = new HashMap<>();

    private final List<Phrase> insides = new ArrayList<>();
    private final List<Phrase> headings = new ArrayList<>();

    /** @param words a part of the phrase without wildcards; where it is missing the phrase is too */
    private record Phrase(Part part, String words, Pattern pattern) {
        boolean in(String key) {
            return key.contains(words) && pattern.matcher(key).find();
        }
    }

    private Cues() {
        for (List<String> row : Lexicon.rows("page-phrases.tsv")) {
            Part part = Part.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            String phrase = row.get(2);
            switch (row.get(1)) {
                case "line" -> addLine(phrase, part);
                case "heading" ->
                    headings.add(new Phrase(part, literal(phrase), Pattern.compile("^" + regex(phrase) + "$")));
                case "label" -> labels.put(phrase, part);
                case "start" ->
                    addStart(
                            phrase,
                            new Phrase(part, literal(phrase), Pattern.compile("^" + regex(phrase) + "(?!\\p{L})")));
                case "inside" ->
                    insides.add(new Phrase(
                            part, literal(phrase), Pattern.compile("(?<!\\p{L})" + regex(phrase) + "(?!\\p{L})")));
                default -> throw new IllegalStateException("page-phrases.tsv: unknown mode " + row.get(1));
            }
        }
    }

    static Cues bundled() {
        return DEFAULT;
    }

    private void addLine(String phrase, Part part) {
        if (phrase.contains("#") || phrase.contains("*")) {
            addStart(phrase, new Phrase(part, literal(phrase), Pattern.compile("^" + regex(phrase) + "$")));
        } else {
            lines.put(phrase, part);
        }
    }

    private void addStart(String phrase, Phrase compiled) {
        String first = firstWord(phrase);
        starts.computeIfAbsent(first.contains("#") || first.contains("*") ? ANY : first, word -> new ArrayList<>())
                .add(compiled);
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private static String literal(String phrase) {
        return List.of(phrase.split("[#*]", -1)).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** In a phrase {@code #} stands for a number and {@code *} for up to 60 characters. */
    private static String regex(String phrase) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            switch (c) {
                case '#' -> out.append("\\d[\\d.,]*");
                case '*' -> out.append(".{1,60}?");
                default -> out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    /** The part of a page that {@code passage} is by its words alone; empty when it may be the account. */
    Optional<Part> of(Passage passage) {
        if (passage.folded().length() > NOTICE_CHARS) {
            return Optional.empty();
        }
        String key = EDGE.matcher(passage.folded().toLowerCase(Locale.ROOT)).replaceAll("");
        Part line = lines.get(key);
        if (line != null) {
            return Optional.of(line);
        }
        if (passage.startsQuoted()) {
            return Optional.empty();
        }
        return label(passage, key)
                .or(() -> heading(passage, key))
                .or(() -> phrase(passage, key))
                .or(() -> glued(passage));
    }

    private Optional<Part> heading(Passage passage, String key) {
        return passage.words() > HEADING_WORDS || passage.endsSentence()
                ? Optional.empty()
                : headings.stream()
                        .filter(phrase -> phrase.in(key))
                        .map(Phrase::part)
                        .findFirst();
    }

    private Optional<Part> label(Passage passage, String key) {
        for (int i = 0; i < key.length(); i++) {
            if (":|»>–—".indexOf(key.charAt(i)) >= 0) {
                return passage.words() <= LINK_WORDS
                        ? Optional.ofNullable(labels.get(key.substring(0, i).strip()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Part> phrase(Passage passage, String key) {
        boolean box = passage.words() <= BOX_WORDS;
        return Stream.of(starts.getOrDefault(firstWord(key), List.of()), starts.getOrDefault(ANY, List.of()), insides)
                .flatMap(List::stream)
                .filter(phrase -> (box || phrase.part == Part.LEGAL) && phrase.in(key))
                .map(Phrase::part)
                .findFirst();
    }

    /** A single button word must be this long: shorter ones open many a brand's name. */
    private static final int BUTTON_CHARS = 8;

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** A button's words run into the next ones without a blank. */
    private Optional<Part> glued(Passage passage) {
        Matcher seam = SEAM.matcher(passage.folded());
        if (!seam.find()) {
            return Optional.empty();
        }
        String before = passage.folded().substring(0, seam.start()).toLowerCase(Locale.ROOT);
        Part part = lines.getOrDefault(before, labels.get(before));
        boolean unmistakable = before.indexOf(' ') > 0 || before.length() >= BUTTON_CHARS;
        if (part == null || !unmistakable || passage.prose()) {
            return Optional.empty();
        }
        int left = Passage.fold(passage.folded().substring(seam.start())).split(" ", -1).length;
        return Optional.of(left <= SCRAP_WORDS ? Part.RESIDUE : part);
    }
}
