package org.stemma.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The news agencies known by name: those of the bundled {@link Outlets}, and what its own name says is one. */
final class Agencies {

    private static final Pattern GENERIC = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'-]+ ){1,4}(?:News Agency|Press Agency|News Service|Wire Service|Newswire|Newswires)");
    /** Romance languages put the word first; so do offices and authorities, so this holds only where a text is credited. */
    private static final Pattern CREDITED = Pattern.compile(
            "(?:Agencia|Agência|Agenzia|Agence)(?: (?:de|da|di) (?:Noticias|Notícias|Notizie|Presse|Prensa))?(?: \\p{Lu}[\\p{L}'-]+){1,4}");

    private static final Map<String, Agency> BY_NAME = load();

    private Agencies() {}

    /** @param picture true when it deals in pictures, so that naming it says nothing about a text */
    record Agency(String name, boolean picture) {}

    private static Map<String, Agency> load() {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        for (Outlets.Entry entry : Outlets.bundled().entries()) {
            boolean picture = entry.kind() == Outlets.Kind.PICTURES;
            if (picture || entry.kind() == Outlets.Kind.AGENCY) {
                Agency agency = new Agency(entry.name(), picture);
                agencies.put(key(entry.name()), agency);
                entry.names().forEach(alias -> agencies.put(key(alias), agency));
            }
        }
        return agencies;
    }

    /** Short names are told by their capitals: "TT" is an agency, "tt" is not. */
    private static String key(String name) {
        String bare = name.strip().replaceFirst("^[Tt]he ", "");
        return bare.length() <= 4 ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** The agency that a byline or a credit of a text names {@code name}. */
    static Optional<Agency> credited(String name) {
        return named(name)
                .or(() -> CREDITED.matcher(name.strip()).matches()
                        ? Optional.of(new Agency(name.strip(), false))
                        : Optional.empty());
    }

    /** The agency called exactly {@code name}, or one that its own name says is an agency. */
    static Optional<Agency> named(String name) {
        Agency known = BY_NAME.get(key(name));
        if (known != null) {
            return Optional.of(known);
        }
        return GENERIC.matcher(name.strip()).matches()
                ? Optional.of(new Agency(name.strip(), false))
                : Optional.empty();
    }
}
