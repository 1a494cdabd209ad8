package org.stemma.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a body taken apart.
 *
 * @param tokens the words that tell, in one spelling; countries and their adjectives as codes
 * @param soft words that may stand or fall, such as Group
 * @param sorts words for the sort of body, which may be left out but not changed
 * @param numbers figures, numerals and number words, in order
 * @param countries codes of the countries named
 * @param form the kind of its legal form, where said; "company" is the widest
 * @param acronym the name itself, where it is one word in capitals
 * @param initials what its words may be shortened to
 */
record BodyName(
        List<Token> tokens,
        List<String> soft,
        Set<String> sorts,
        List<Integer> numbers,
        Set<String> countries,
        Optional<String> form,
        Optional<String> acronym,
        Set<String> initials) {
    /** Shorter acronyms are too many to tell bodies apart; the list of bodies holds those in use. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final int LONGEST_COUNTRY = 5;
    private static final int LONGEST_PHRASE = 5;
    private static final int SHORTEST_SLIP = 9;
    /** Legal forms stand first or among this many last words. */
    private static final int FORM_WORDS = 3;

    static final String COMPANY = "company";
    private static final String DROPPED = "-";
    /** What body-words.tsv says of a word instead of giving its form. */
    private static final Set<String> APART = Set.of(DROPPED, "soft", "affairs", "sort");
    /** In "news agency" both words say only what sort of body it is. */
    private static final String NEWS = "news";

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> FORMS = new HashMap<>();
    private static final Map<String, String> PHRASES = new LinkedHashMap<>();

    static {
        for (String line : Resource.lines("body-words.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            Resource.split(cells.get(1), ' ').forEach(word -> WORDS.put(word, cells.get(0)));
        }
        for (String line : Resource.lines("legal-forms.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            if (cells.get(0).equals("phrase")) {
                List<String> sides = Resource.split(cells.get(1), '=');
                PHRASES.put(sides.get(0), sides.get(1));
            } else {
                Resource.split(cells.get(1), ' ').forEach(form -> FORMS.put(form, cells.get(0)));
            }
        }
    }

    static BodyName parse(String name) {
        return new BodyReader(name).read();
    }

    /** The telling words as one word. */
    String joined() {
        StringBuilder all = new StringBuilder();
        tokens.forEach(token -> all.append(token.text()));
        return all.toString();
    }

    /** The folded name without articles, in one spelling of its words: the key of lists. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (String word : Resource.split(NameKeys.fold(NameKeys.withoutPossessive(name)), ' ')) {
            if (!word.equals("the")) {
                plain.append(plain.isEmpty() ? "" : " ").append(spelled(word));
            }
        }
        return plain.toString();
    }

    /** American -ize and -or for British -ise and -our, and the long form of short forms. */
    private static String spelled(String word) {
        String known = WORDS.get(word);
        if (known != null && !APART.contains(known)) {
            return known;
        }
        return word.replace("isation", "ization");
    }

    /** Reads one name; lives only as long as that takes. */
    private static final class BodyReader {
        private final List<String> words;
        private final List<Token> tokens = new ArrayList<>();
        private final List<String> soft = new ArrayList<>();
        private final Set<String> sorts = new LinkedHashSet<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final Set<String> countries = new LinkedHashSet<>();
        private final boolean capitals;
        private Optional<String> form = Optional.empty();

        BodyReader(String name) {
            words = Resource.split(NameKeys.fold(name), ' ');
            capitals = name.chars().filter(Character::isUpperCase).count() > 1;
        }

        BodyName read() {
            List<String> core = withoutForms();
            for (int at = 0; at < core.size(); ) {
                at += country(core, at);
            }
            if (tokens.isEmpty() && countries.isEmpty() && numbers.isEmpty()) {
                words.forEach(word -> tokens.add(Token.of(word)));
            }
            Optional<String> acronym = words.size() == 1 && capitals ? Optional.of(words.getFirst()) : Optional.empty();
            return new BodyName(
                    List.copyOf(tokens),
                    List.copyOf(soft),
                    Set.copyOf(sorts),
                    List.copyOf(numbers),
                    Set.copyOf(countries),
                    form,
                    acronym.filter(word -> word.length() >= SHORTEST_ACRONYM),
                    initials());
        }

        private List<String> withoutForms() {
            List<String> core = new ArrayList<>();
            for (int at = 0; at < words.size(); ) {
                int length = phrase(at);
                if (length == 0) {
                    word(core, words.get(at), at);
                }
                at += Math.max(1, length);
            }
            return core;
        }

        private void word(List<String> core, String word, int at) {
            String kind = formOf(word);
            boolean edge = at == 0 || at >= words.size() - FORM_WORDS;
            if (kind == null || (!edge && !kind.equals(COMPANY)) || words.size() == 1) {
                core.add(word);
            } else {
                note(kind);
            }
        }

        /** The kind of a legal form; the long German and Slavic words for one may have a slip in them. */
        private static @Nullable String formOf(String word) {
            String kind = FORMS.get(word);
            if (kind != null || word.length() < SHORTEST_SLIP) {
                return kind;
            }
            return FORMS.entrySet().stream()
                    .filter(form -> form.getKey().length() >= SHORTEST_SLIP && Ties.slip(word, form.getKey()))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }

        private int phrase(int at) {
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
                String kind = PHRASES.get(String.join(" ", words.subList(at, at + length)));
                if (kind != null && length < words.size()) {
                    note(kind);
                    return length;
                }
            }
            return 0;
        }

        private void note(String kind) {
            if (form.isEmpty() || form.get().equals(COMPANY)) {
                form = Optional.of(kind);
            }
        }

        /** Takes a country or one other word at this place and answers how many words that were. */
        private int country(List<String> core, int at) {
            for (int length = Math.min(LONGEST_COUNTRY, core.size() - at); length > 0; length--) {
                Optional<String> code = Places.standard().country(String.join(" ", core.subList(at, at + length)));
                if (code.isPresent() && !(length == 1 && core.size() == 1)) {
                    countries.add(code.get());
                    return length;
                }
            }
            plainWord(core.get(at), at == core.size() - 1 && at > 0);
            return 1;
        }

        private void plainWord(String word, boolean last) {
            Optional<Integer> number = Numbers.read(word, last);
            if (number.isPresent()) {
                addNumber(number.get(), word);
                return;
            }
            boolean newsAgency = word.equals(NEWS) && words.contains("agency");
            String known = newsAgency ? "soft" : WORDS.getOrDefault(word, "");
            switch (known) {
                case DROPPED -> {}
                case "soft" -> soft.add(word);
                case "affairs" -> soft.add(word);
                case "sort" -> sorts.add(word);
                default -> tokens.add(Token.of(spelled(word)));
            }
        }

        /** Forty and four are one number when said one after the other. */
        private void addNumber(int number, String word) {
            boolean figure = Character.isDigit(word.charAt(0));
            boolean goesOn = !numbers.isEmpty()
                    && Numbers.completes(numbers.getLast(), number)
                    && (!figure || Numbers.afterTens(words, word));
            if (goesOn) {
                numbers.set(numbers.size() - 1, numbers.getLast() + number);
            } else {
                numbers.add(number);
            }
        }

        /** First letters: of all words, of those that tell, of those that tell without the legal form. */
        private Set<String> initials() {
            StringBuilder all = new StringBuilder();
            StringBuilder telling = new StringBuilder();
            StringBuilder core = new StringBuilder();
            for (String word : words) {
                if (!word.equals("the")) {
                    boolean tells = !DROPPED.equals(WORDS.get(word)) && !"and".equals(WORDS.get(word));
                    all.append(word.charAt(0));
                    telling.append(tells ? word.substring(0, 1) : "");
                    core.append(tells && !FORMS.containsKey(word) ? word.substring(0, 1) : "");
                }
            }
            Set<String> initials = new LinkedHashSet<>(List.of(all.toString(), telling.toString(), core.toString()));
            initials.removeIf(letters -> letters.length() < SHORTEST_ACRONYM);
            return initials;
        }
    }
}
