package org.stemma.annotation;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names known beforehand: countries (CLDR), cities and regions (GeoNames), bodies, outlets, seats of government. Big to
 * build, never changed afterwards, safe to share between threads.
 */
public final class Gazetteer {

    /** Names of more words are not listed. */
    static final int LONGEST = 7;

    /** Thousands of people from which a city is meant by its name alone. */
    private static final int BIG_CITY = 300;

    /** Thousands of people from which a city is meant even by a name that is also a word: Berlin, Phoenix. */
    private static final int METROPOLIS = 500;

    /** Acronyms this long are also written as words: Nato. */
    private static final int PRONOUNCED = 4;

    /** What kind of name an entry is. */
    public enum Kind {
        COUNTRY,
        CAPITAL,
        REGION,
        CITY,
        ORGANISATION,
        METONYM,
        OUTLET
    }

    /**
     * A name and what it names.
     *
     * @param name the full form
     * @param country ISO 3166-1 code, empty for bodies and outlets and where there is none
     * @param weak true when the name is often something else, so that the text around it must agree
     * @param shortForm true for an abbreviation of {@code name}
     */
    public record Entry(String name, Kind kind, String country, boolean weak, boolean shortForm) {

        boolean isPlace() {
            return switch (kind) {
                case COUNTRY, CAPITAL, REGION, CITY -> true;
                case ORGANISATION, METONYM, OUTLET -> false;
            };
        }

        Mention.Type type() {
            return switch (kind) {
                case COUNTRY, CAPITAL, REGION, CITY -> Mention.Type.PLACE;
                case ORGANISATION, METONYM -> Mention.Type.ORGANISATION;
                case OUTLET -> Mention.Type.OUTLET;
            };
        }
    }

    private final Map<String, Entry> entries = new HashMap<>(1 << 17);
    private final Map<String, String> capitalised = new HashMap<>();
    private final Set<String> starts = new HashSet<>(1 << 16);
    private final Set<String> otherNames = new HashSet<>();
    private final Lexicon lexicon = new Lexicon();

    public Gazetteer() {
        places();
        regions();
        countries();
        bodies("metonyms.csv", Kind.METONYM);
        bodies("organisations.csv", Kind.ORGANISATION);
        bodies("outlets.csv", Kind.OUTLET);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The entry for {@code phrase} as written; all-capital forms such as "WHO" are found in capitals only. */
    public Optional<Entry> find(String phrase) {
        String folded = Folding.fold(phrase);
        Entry entry = entries.get(folded);
        String exact = capitalised.get(folded);
        boolean otherCase = exact != null && !exact.equals(phrase.replace('’', '\''));
        return entry == null || otherCase ? Optional.empty() : Optional.of(entry);
    }

    /** True for a name that a capital or a city of millions has in some other language: Moskau. */
    boolean isOtherName(String phrase) {
        return otherNames.contains(Folding.fold(phrase));
    }

    /** The entry for {@code phrase} in any case; for text all in capitals. */
    public Optional<Entry> findAnyCase(String phrase) {
        return Optional.ofNullable(entries.get(Folding.fold(phrase)));
    }

    /** True when some listed name begins with {@code word}. */
    boolean starts(String word) {
        return starts.contains(Folding.fold(word));
    }

    private void put(String form, Entry entry) {
        put(form, Folding.fold(form), entry);
    }

    private void put(String form, String folded, Entry entry) {
        Entry old = entries.putIfAbsent(folded, entry);
        if (old != null && entry.weak() && !old.weak()) {
            return;
        }
        if (old != null) {
            entries.put(folded, entry);
        }
        int space = folded.indexOf(' ');
        starts.add(space < 0 ? folded : folded.substring(0, space));
        boolean capitals = form.length() > 1 && form.length() <= LONGEST && form.equals(form.toUpperCase(Locale.ROOT));
        boolean pronounced = form.length() >= PRONOUNCED && !lexicon.isCommon(folded) && form.indexOf('.') < 0;
        if (capitals && !pronounced) {
            capitalised.put(folded, form);
        } else {
            capitalised.remove(folded);
        }
    }

    private void places() {
        for (String line : Lists.lines("places.tsv.gz")) {
            int country = line.indexOf('\t') + 1;
            int code = line.indexOf('\t', country) + 1;
            String name = line.substring(0, country - 1);
            int thousands = Integer.parseInt(line, line.indexOf('\t', code) + 1, line.length(), 10);
            place(name, Folding.fold(name), line.substring(country, code - 1), line.charAt(code), thousands);
        }
    }

    /** One place; {@code code} is C for a capital, R for a region, X for a name in some other language. */
    private void place(String name, String folded, String country, char code, int thousands) {
        Kind kind = switch (code) {
            case 'C' -> Kind.CAPITAL;
            case 'R' -> Kind.REGION;
            default -> Kind.CITY;
        };
        boolean oneWord = name.indexOf(' ') < 0;
        boolean word = oneWord && thousands < METROPOLIS && lexicon.isCommon(folded);
        boolean ambiguous = word || oneWord && lexicon.isGivenName(name);
        boolean small = thousands < BIG_CITY && !(kind == Kind.REGION && country.equals("US"));
        boolean weak = ambiguous || code == 'X' || (oneWord && small && kind != Kind.CAPITAL);
        put(name, folded, new Entry(name, kind, country, weak, false));
        if (code == 'X' && !ambiguous) {
            otherNames.add(folded);
        }
    }

    private void regions() {
        for (String line : Lists.lines("regions.csv")) {
            String[] cell = line.split(",", -1);
            boolean weak = Set.of("West", "Canton", "Mars", "Earth", "Moon", "Venus", "Hague")
                    .contains(cell[0]);
            put(cell[0], new Entry(cell[0], Kind.REGION, cell[1], weak, false));
        }
    }

    private void countries() {
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
            put(name, country(name, code, false));
            put(name.replace("&", "and"), country(name, code, false));
        }
        for (String line : Lists.lines("country-aliases.csv")) {
            String[] cell = line.split(",", -1);
            boolean shortForm = cell.length > 2;
            String name = shortForm ? full(cell[0]) : cell[1];
            put(cell[1], country(name, cell[0], shortForm));
        }
    }

    /** Countries whose names are as often those of people. */
    private Entry country(String name, String code, boolean shortForm) {
        boolean weak = Set.of("Jordan", "Chad", "Georgia", "Guinea").contains(name) && lexicon.isGivenName(name);
        return new Entry(name, Kind.COUNTRY, code, weak, shortForm);
    }

    private static String full(String code) {
        return code.equals("RU") ? "Soviet Union" : new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
    }

    private void bodies(String list, Kind kind) {
        for (String line : Lists.lines(list)) {
            List<String> forms = List.of(line.split(";", -1));
            String name = forms.getFirst();
            for (String form : forms) {
                boolean isShort = form.length() < name.length() && form.equals(form.toUpperCase(Locale.ROOT));
                boolean weak = form.indexOf(' ') < 0 && lexicon.isCommon(Folding.fold(form));
                if (!weak || !entries.containsKey(Folding.fold(form))) {
                    put(form, new Entry(isShort ? name : form, kind, "", weak, isShort));
                }
            }
        }
    }
}
