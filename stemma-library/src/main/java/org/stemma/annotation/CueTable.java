package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Inflection.Form;

/** The verbs that attribute, each with its strength and what may follow it, under all their forms; read from {@code cues.csv}. */
final class CueTable {

    /** What a cue verb does with its content. */
    enum Kind {
        /** Gives words spoken or written. */
        SAY,
        /** Gives a view held. */
        THINK,
        /** Does by saying: promises, urges. */
        ACT,
        /** Takes a side; the report tells it in its own voice too. */
        STANCE,
        /** Gives what a document or count holds. */
        SHOW,
        /** Gives nothing. */
        REFUSE
    }

    /**
     * One verb or phrase.
     *
     * @param frames what may follow: see the head of {@code cues.csv}
     * @param rest the words of the phrase behind its verb
     */
    record Verb(String lemma, Strength strength, Kind kind, Set<String> frames, List<String> rest) {

        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }

    /** A verb in one of its forms. */
    record Inflected(Verb verb, Form form) {}

    private static final int COLUMNS = 5;
    private static final CueTable ENGLISH = read(Lists.lines("cues.csv"));

    private final Map<String, List<Inflected>> byForm;

    private CueTable(Map<String, List<Inflected>> byForm) {
        this.byForm = byForm;
    }

    static CueTable english() {
        return ENGLISH;
    }

    /** Verbs and phrases of which {@code word}, in lower case, may be the verb; longest phrases first. */
    List<Inflected> of(String word) {
        return byForm.getOrDefault(word, List.of());
    }

    /** All forms of all verbs of saying. */
    Set<String> sayings() {
        return byForm.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(one -> one.verb().kind() == Kind.SAY))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CueTable read(List<String> lines) {
        Map<String, List<Inflected>> byForm = new HashMap<>();
        lines.stream().filter(line -> !line.startsWith("#")).forEach(line -> put(byForm, line));
        byForm.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt(one -> -one.verb().rest().size())));
        return new CueTable(byForm);
    }

    private static void put(Map<String, List<Inflected>> byForm, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("cues.csv: " + line + " has " + cells.length + " cells, not " + COLUMNS);
        }
        List<String> words = Arrays.asList(cells[0].split(" ", -1));
        Verb verb = new Verb(
                cells[0],
                Strength.valueOf(cells[1]),
                Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Set.copyOf(list(cells[3], " ")),
                List.copyOf(words.subList(1, words.size())));
        Inflection.forms(words.getFirst(), list(cells[4], ";"))
                .forEach((word, form) -> byForm.computeIfAbsent(word, ignored -> new ArrayList<>())
                        .add(new Inflected(verb, form)));
    }

    private static List<String> list(String cell, String by) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(by, -1));
    }
}
