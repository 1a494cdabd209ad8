package org.stemma.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words of an office say: whether it leads a state, speaks for one, or is somebody else's ("former", "deputy"). */
final class OfficeWords {

    /** Offices of those who lead a state. */
    private static final Set<String> LEADING = Lists.set("leading-offices.txt");

    /** Who of them speaks for the state. */
    private static final Set<String> OFFICIAL = Lists.set("state-offices.txt");

    private static final Map<String, String> SAME = Map.of("premier", "prime minister", "pm", "prime minister");

    /** Words before an office that say that somebody else is meant. */
    private static final Set<String> OTHERS = Set.of(
            "former",
            "ex",
            "late",
            "new",
            "next",
            "future",
            "then",
            "other",
            "another",
            "deputy",
            "vice",
            "opposition");

    /** What may stand behind an office: the attorney of a state is no attorney general. */
    private static final List<String> BEHIND = List.of("of ", "for ", "in ", "at ", "to ", "and ", ",");

    private OfficeWords() {}

    /** True for an office that leads a state. */
    static boolean leads(String office) {
        return LEADING.contains(office);
    }

    /** True for a word before an office that says that somebody else is meant. */
    static boolean isOther(String word) {
        return OTHERS.contains(word);
    }

    /** A state's minister speaks for it, an actor of that country does not. */
    static boolean isOfState(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (OFFICIAL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True when one of {@code roles}, each with a blank to both sides, holds {@code office}; "leader" is any office that leads a state. */
    static boolean holds(Set<String> roles, String office) {
        if (office.equals("leader")) {
            return LEADING.stream().anyMatch(word -> roles.stream().anyMatch(role -> isOf(role, word)));
        }
        String same = SAME.getOrDefault(office, office);
        return roles.stream().anyMatch(role -> isOf(role, office) || isOf(role, same));
    }

    /** "Vice president" is no president, and a president's spokesman is none either. */
    private static boolean isOf(String role, String office) {
        int at = role.indexOf(" " + office + " ");
        if (at < 0) {
            return false;
        }
        String behind = role.substring(at + office.length() + 1).strip();
        boolean whole = behind.isEmpty() || BEHIND.stream().anyMatch(behind::startsWith);
        return whole
                && OTHERS.stream().noneMatch(word -> role.substring(0, at + 1).contains(" " + word + " "));
    }
}
