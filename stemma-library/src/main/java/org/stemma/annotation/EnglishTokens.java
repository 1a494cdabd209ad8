package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/** Tokens of one English text by OpenNLP, with its known faults in news mended. For one thread. */
final class EnglishTokens {

    private static final Origin ORIGIN = new Origin("tokens", 1, 0.95);

    /** The tagger's search copies its history at each step, so a longer stretch is tagged in pieces. */
    private static final int TAGGED_AT_ONCE = 150;

    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=[\\p{L}\\d.])(?:['’](?:s|ll|re|ve|d|m)|n['’]t)$|(?<=s)['’]$");

    private static final Pattern LETTER = Pattern.compile("\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");

    private static final Pattern DASH =
            Pattern.compile("(?<=[\\p{L}'’])(?:[—…]|--+|–(?=\\p{L})|(?<=\\p{Ll})/(?=\\p{Lu}))");

    /** Each match of {@link #DASH} has one of these; most words have none, and a search for one is dear. */
    private static final String DASH_SIGNS = "—…–-/";

    /** The same for {@link #CLITIC}. */
    private static final String APOSTROPHES = "'’";

    private static final Set<String> NEVER_CUT = Set.of("ain't", "y'all", "ma'am", "o'clock");

    /** The model has seen it often, and as nothing but a name. */
    private static final String KNOWN_NAME = "Smith";

    private static final int SHORTEST_NAME = 3;

    private static final Set<String> CALENDAR = Lists.set("never-names.txt");

    private static final Demonyms DEMONYMS = new Demonyms();

    private final String text;
    private final Set<String> abbreviations = Abbreviations.ENGLISH;

    /** Read by the class loader on first use, once. */
    private static final class Models {
        static final EnglishCutter CUTTER = new EnglishCutter();
        static final EnglishTagger TAGGER = new EnglishTagger();
    }

    EnglishTokens(String text) {
        this.text = text;
    }

    /** Reads the models, unless they have been read. */
    static void prepare() {
        Models.CUTTER.words("");
    }

    /** The tokens of the sentence at {@code sentence}, in order. */
    List<Token> of(Span sentence) {
        List<Span> words = new ArrayList<>();
        // The model knows straight marks alone: behind a curly one it leaves the comma on the word.
        String straight = sentence.of(text).replace('“', '"').replace('”', '"');
        for (Span word : Models.CUTTER.words(straight)) {
            addParts(words, new Span(sentence.start() + word.start(), sentence.start() + word.end()));
        }
        words = glue(words);
        List<Token> tokens = new ArrayList<>();
        for (int from = 0; from < words.size(); from += TAGGED_AT_ONCE) {
            List<Span> piece = words.subList(from, Math.min(words.size(), from + TAGGED_AT_ONCE));
            String[] tags = Models.TAGGER.tag(forms(piece));
            for (int i = 0; i < tags.length; i++) {
                tokens.addAll(parts(piece.get(i), tags[i]));
            }
        }
        return tokens;
    }

    /** A dash or ellipsis without spaces parts words that the model leaves together. */
    private void addParts(List<Span> words, Span word) {
        if (!hasAny(DASH_SIGNS, word)) {
            words.add(word);
            return;
        }
        Matcher dash = DASH.matcher(text).region(word.start(), word.end()).useTransparentBounds(true);
        int from = word.start();
        while (dash.find()) {
            if (dash.start() > from) {
                words.add(new Span(from, dash.start()));
            }
            words.add(new Span(dash.start(), dash.end()));
            from = dash.end();
        }
        if (from < word.end()) {
            words.add(new Span(from, word.end()));
        }
    }

    private boolean hasAny(String signs, Span word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The word with the apostrophes and quotation marks that the models know. */
    private String plain(Span word) {
        return word.of(text)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }

    /**
     * What the tagger sees. A name it cannot know it calls an adjective as often as a name, and the words around it fare no
     * better, so every capitalised word that is no ordinary one is shown as a name it does know; in a headline in title case or
     * capitals the ordinary words are small, as it never learnt them big.
     */
    private String[] forms(List<Span> words) {
        List<String> forms = words.stream().map(this::plain).toList();
        boolean title = TitleCase.isTitle(forms);
        return forms.stream().map(form -> form(form, title)).toArray(String[]::new);
    }

    private static String form(String word, boolean title) {
        if (!Character.isUpperCase(word.codePointAt(0)) || word.length() < SHORTEST_NAME) {
            return word;
        }
        Matcher clitic = CLITIC.matcher(word);
        String stem = clitic.find() ? word.substring(0, clitic.start()) : word;
        String lower = stem.toLowerCase(Locale.ROOT);
        boolean known = CALENDAR.contains(lower) || DEMONYMS.isDemonym(stem) || stem.indexOf('.') >= 0;
        if (known || !stem.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')) {
            return word;
        }
        if (CommonWords.english().contains(lower)) {
            return title ? word.toLowerCase(Locale.ROOT) : word;
        }
        return KNOWN_NAME + word.substring(stem.length());
    }

    private List<Span> glue(List<Span> words) {
        List<Span> glued = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            while (i + 1 < words.size() && belongs(word, words.get(i + 1), i + 2 == words.size())) {
                i++;
                word = word.hull(words.get(i));
            }
            glued.add(word);
        }
        return glued;
    }

    private boolean belongs(Span word, Span next, boolean last) {
        if (word.end() != next.start()) {
            return false;
        }
        String left = word.of(text);
        String right = next.of(text);
        if (right.equals(".")) {
            boolean shortened =
                    abbreviations.contains(left + ".") || LETTER.matcher(left).matches();
            return shortened && (!last || left.indexOf('.') > 0);
        }
        return isHyphenated(left, right);
    }

    private static boolean isHyphenated(String left, String right) {
        boolean opens = left.length() > 1 && left.endsWith("-") && Character.isLetter(left.charAt(left.length() - 2));
        boolean closes = right.length() > 1 && right.startsWith("-") && Character.isLetter(right.charAt(1));
        boolean endsInLetter = Character.isLetter(left.charAt(left.length() - 1));
        return (opens && Character.isLetter(right.charAt(0))) || (endsInLetter && (closes || right.equals("-")));
    }

    private List<Token> parts(Span word, String tag) {
        String first = tag.contains("+") ? tag.substring(0, tag.indexOf('+')) : tag;
        if (!hasAny(APOSTROPHES, word)) {
            return List.of(new Token(word, sane(word, Token.Tag.valueOf(first)), ORIGIN));
        }
        Matcher clitic = CLITIC.matcher(word.of(text));
        if (!clitic.find() || clitic.start() == 0 || NEVER_CUT.contains(plain(word))) {
            return List.of(new Token(word, sane(word, Token.Tag.valueOf(first)), ORIGIN));
        }
        int at = word.start() + clitic.start();
        Token.Tag second =
                tag.contains("+") ? Token.Tag.valueOf(tag.substring(tag.lastIndexOf('+') + 1)) : Token.Tag.PART;
        return List.of(
                new Token(new Span(word.start(), at), sane(word, Token.Tag.valueOf(first)), ORIGIN),
                new Token(new Span(at, word.end()), second, ORIGIN));
    }

    /** The tag, unless it calls a word a mark or a mark a word. */
    private Token.Tag sane(Span word, Token.Tag tag) {
        int first = text.codePointAt(word.start());
        boolean mark = tag == Token.Tag.PUNCT || tag == Token.Tag.SYM;
        if (Character.isLetter(first) && mark) {
            return word.of(text).indexOf('-') > 0 ? Token.Tag.ADJ : Token.Tag.NOUN;
        }
        if (Character.isDigit(first) && mark) {
            return Token.Tag.NUM;
        }
        boolean lone = word.length() == 1 && !Character.isLetterOrDigit(first);
        return lone && !mark ? Token.Tag.PUNCT : tag;
    }
}
