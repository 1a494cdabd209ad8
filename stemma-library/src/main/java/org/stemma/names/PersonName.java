package org.stemma.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name taken apart.
 *
 * @param tokens the words that tell: no titles, no particles, no words said twice; in the order given, surname, comma, given reversed
 * @param generation "jr", "sr" or the number of a king or pope, where said
 * @param familyFirst whether the first word looks like an eastern family name
 * @param kin whether a word for "son of" stands between two words
 * @param writing the writing it was given in
 */
record PersonName(List<Token> tokens, Optional<String> generation, boolean familyFirst, boolean kin, Writing writing) {
    private static final Set<String> EASTERN = Resource.words("east-asian-surnames.txt");
    private static final Set<String> PARTICLES = Resource.words("particles.txt");
    private static final Set<String> LEADING_TITLES = new HashSet<>();
    private static final Set<String> TRAILING_TITLES = new HashSet<>();
    private static final Set<String> KIN = Set.of("bin", "ibn", "ben", "bint", "binti", "oglu", "ogly", "ould");
    private static final Set<String> LAST =
            Set.of("bin", "ibn", "al", "el", "van", "von", "de", "oglu", "ogly", "kyzy", "qizi");
    private static final Pattern NUMERAL = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern SERVANT = Pattern.compile("abd(u|e|a|o)?(l|r|s|n|d|t|z|sh)?");
    private static final Pattern SERVANT_OF = Pattern.compile("abd(?:[uea][lrsn])(?!l?ah)(\\p{L}{3,})");
    private static final Pattern OF_FAITH = Pattern.compile("(\\p{L}{3,}?)[aeiou][ld]d(?:in|een|ine|ien)");
    private static final Pattern FAITH = Pattern.compile("din|deen|dine|dien");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");

    /** An Arabic word of more letters that begins with the article is one with the article. */
    private static final int SHORTEST_WITH_ARTICLE = 4;

    /** Longest word of capitals without a vowel that is read as initials: JC, JFK. */
    private static final int MOST_INITIALS = 3;

    static {
        for (String title : Resource.words("titles.txt")) {
            boolean trailing = title.charAt(0) == '+';
            LEADING_TITLES.add(trailing ? title.substring(1) : title);
            if (trailing) {
                TRAILING_TITLES.add(title.substring(1));
            }
        }
    }

    private record Word(String text, boolean dotted, boolean capitals, boolean hyphened) {}

    static PersonName parse(Written name) {
        List<Word> all = words(inOrder(name.latin()));
        List<Word> words = strip(all);
        Optional<String> generation = generation(words, words.size() < all.size());
        if (generation.isPresent()) {
            words = words.subList(0, words.size() - 1);
        }
        boolean familyFirst = words.size() > 1
                && EASTERN.contains(words.getFirst().text())
                && !PARTICLES.contains(words.getFirst().text());
        boolean kin = words.size() > 2
                && words.subList(1, words.size() - 1).stream().anyMatch(word -> KIN.contains(word.text()));
        Writing writing = name.writing();
        List<Token> tokens = writing.syllabic() ? plain(words) : tokens(words, familyFirst, writing);
        return new PersonName(List.copyOf(tokens), generation, familyFirst, kin, writing);
    }

    /** The whole name as one word. */
    String joined() {
        StringBuilder all = new StringBuilder();
        tokens.forEach(token -> all.append(token.text()));
        return all.toString();
    }

    boolean hasInitials() {
        return tokens.stream().anyMatch(Token::initial);
    }

    /** Turns "Surname, Given" round; a comma before a title or a generation only is dropped. */
    private static String inOrder(String latin) {
        int comma = latin.indexOf(',');
        if (comma < 0) {
            return latin;
        }
        String before = latin.substring(0, comma);
        String after = latin.substring(comma + 1);
        List<Word> tail = words(after);
        boolean suffix = tail.stream()
                .allMatch(word -> TRAILING_TITLES.contains(word.text())
                        || generation(word, false).isPresent());
        return suffix ? before + " " + after : after + " " + before;
    }

    private static List<Word> words(String latin) {
        List<Word> words = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i <= latin.length(); i++) {
            char c = i < latin.length() ? latin.charAt(i) : ' ';
            if (NameKeys.wordly(c)) {
                open.append(c);
            } else if (!NameKeys.silent(c) && !open.isEmpty()) {
                add(words, open.toString(), c);
                open.setLength(0);
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, char after) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        if (capitals
                && text.length() > 1
                && text.length() <= MOST_INITIALS
                && !VOWEL.matcher(text).find()
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !TRAILING_TITLES.contains(text.toLowerCase(Locale.ROOT))) {
            text.chars()
                    .forEach(c ->
                            words.add(new Word(String.valueOf((char) Character.toLowerCase(c)), true, true, false)));
        } else {
            words.add(new Word(text.toLowerCase(Locale.ROOT), after == '.', capitals, after == '-'));
        }
    }

    private static List<Word> strip(List<Word> words) {
        int start = 0;
        int end = words.size();
        while (end - start > 1 && LEADING_TITLES.contains(words.get(start).text())) {
            start++;
        }
        while (end - start > 1 && TRAILING_TITLES.contains(words.get(end - 1).text())) {
            end--;
        }
        return words.subList(start, end);
    }

    private static Optional<String> generation(List<Word> words, boolean titled) {
        return words.size() < 2 ? Optional.empty() : generation(words.getLast(), titled);
    }

    /** A numeral of one letter, which may as well be an initial, counts only after a title: King Harald V. */
    private static Optional<String> generation(Word word, boolean titled) {
        return switch (word.text()) {
            case "jr", "junior" -> Optional.of("jr");
            case "sr", "senior" -> Optional.of("sr");
            default ->
                word.capitals()
                                && !word.dotted()
                                && (titled || word.text().length() > 1)
                                && NUMERAL.matcher(word.text().toUpperCase(Locale.ROOT))
                                        .matches()
                        ? Optional.of(word.text())
                        : Optional.empty();
        };
    }

    private static List<Token> plain(List<Word> words) {
        return words.stream().map(word -> Token.of(word.text())).toList();
    }

    private static List<Token> tokens(List<Word> words, boolean familyFirst, Writing writing) {
        List<Token> tokens = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        StringBuilder particles = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!familyFirst && particle(words, i)) {
                particles.append(word.text());
                continue;
            }
            String text = joinServant(words, i, tokens, particles);
            if (!text.isEmpty() && (seen.add(text) || familyFirst)) {
                tokens.add(token(text, particles.toString(), initial(word), writing));
            }
            particles.setLength(0);
        }
        return tokens.isEmpty() ? plain(words) : tokens;
    }

    /** In Arabic letters the article is written onto the word. */
    private static Token token(String text, String particles, boolean initial, Writing writing) {
        if (!writing.vowelless() || initial) {
            return Token.of(text, particles + text, initial);
        }
        boolean article = text.startsWith("al") && text.length() > SHORTEST_WITH_ARTICLE;
        return Token.vowelless(article ? text.substring(2) : text, particles + text);
    }

    private static boolean initial(Word word) {
        boolean letters = word.text().chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && (word.text().length() == 1 || (word.text().length() == 2 && word.dotted()));
    }

    private static boolean particle(List<Word> words, int at) {
        Word word = words.get(at);
        boolean last = at == words.size() - 1;
        boolean givenFirst =
                at == 0 && !word.hyphened() && GivenNames.standard().known(word.text());
        boolean letter = word.text().length() == 1 && (word.dotted() || word.capitals() || at == 0);
        return words.size() > 1
                && PARTICLES.contains(word.text())
                && !givenFirst
                && !letter
                && (!last || LAST.contains(word.text()));
    }

    /**
     * One spelling for names made with "servant of" and "of the faith": Abdul Rahman, Abd al-Rahman, Abdurrahman; Saif
     * al-Din, Saifuddin. Answers "" where the word has gone into the one before or waits for the one after.
     */
    private static String joinServant(List<Word> words, int at, List<Token> tokens, StringBuilder particles) {
        String text = words.get(at).text();
        if (FAITH.matcher(text).matches() && !particles.isEmpty() && !tokens.isEmpty()) {
            Token before = tokens.removeLast();
            tokens.add(Token.of(before.text() + "din"));
            return "";
        }
        int next = at + 1;
        while (next < words.size() - 1 && PARTICLES.contains(words.get(next).text())) {
            next++;
        }
        if (next < words.size() && SERVANT.matcher(text).matches()) {
            return "";
        }
        int before = at - 1;
        while (before > 0 && PARTICLES.contains(words.get(before).text())) {
            before--;
        }
        if (before >= 0 && SERVANT.matcher(words.get(before).text()).matches()) {
            return "abd" + text;
        }
        return single(text);
    }

    private static String single(String text) {
        var servant = SERVANT_OF.matcher(text);
        if (servant.matches()) {
            return "abd" + servant.group(1);
        }
        var faith = OF_FAITH.matcher(text);
        return faith.matches() ? faith.group(1) + "din" : text;
    }
}
