package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stemma.report.Span;

/**
 * Goes over the names that the rules found with the model of names: sets their bounds and types right, adds those the rules
 * missed and drops those that are none. What the rules know for sure it leaves alone.
 */
final class LearnedNames {

    /** How sure a name is that the model found or retyped: less than one that a list or title gives. */
    private static final double LEARNED = 0.8;

    /** An outlet that the rules are this sure of keeps its bounds. */
    private static final double FIRM = 0.85;

    /** A name of one word that the text itself explains to the rules ("Drabinyan said") stays though the model drops it. */
    private static final double TOLD = 0.7;

    /** A longer name that its own words explain to the rules ("Riga International Airport") keeps its type. */
    private static final double SHAPED = 0.8;

    private final NameFeatures features;
    private final Lexicon lexicon;
    private final Supplier<NameWeights> weights;

    LearnedNames(Gazetteer gazetteer, Supplier<NameWeights> weights) {
        this.features = new NameFeatures(gazetteer);
        this.lexicon = gazetteer.lexicon();
        this.weights = weights;
    }

    /** The names of the report, in order; {@code known} are the rules' finds in rows that are no titles. */
    List<Draft> drafts(List<Row> rows, List<Draft> known) {
        NameHints hints = new NameHints(rows, known);
        List<List<Draft>> finds = byRow(rows, known);
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTitle()) {
                NameTag[] tags = weights.get().tag(features.of(rows.get(i), finds.get(i), hints));
                all.addAll(merge(rows.get(i), i, finds.get(i), tags));
            }
        }
        return all;
    }

    /** The sentences of a report as lessons: {@code names} are all its names of the types that are learnt. */
    List<NameLearner.Sentence> lessons(List<Row> rows, List<Draft> known, Map<Span, Mention.Type> names) {
        NameHints hints = new NameHints(rows, known);
        List<List<Draft>> finds = byRow(rows, known);
        List<NameLearner.Sentence> lessons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTitle()) {
                int[][] numbers = features.of(rows.get(i), finds.get(i), hints);
                lessons.add(new NameLearner.Sentence(numbers, tags(rows.get(i), numbers, names)));
            }
        }
        return lessons;
    }

    private static int[] tags(Row row, int[][] features, Map<Span, Mention.Type> names) {
        int[] tags = new int[features.length];
        names.forEach((span, type) -> {
            boolean first = true;
            for (int i = 0; i < tags.length; i++) {
                if (features[i].length > 0 && span.covers(row.span(i, i + 1))) {
                    tags[i] = NameTag.of(type, first).index();
                    first = false;
                }
            }
        });
        return tags;
    }

    private static List<List<Draft>> byRow(List<Row> rows, List<Draft> drafts) {
        List<List<Draft>> byRow = new ArrayList<>();
        rows.forEach(row -> byRow.add(new ArrayList<>()));
        drafts.forEach(draft -> byRow.get(draft.row()).add(draft));
        return byRow;
    }

    private List<Draft> merge(Row row, int index, List<Draft> rules, NameTag[] tags) {
        boolean[] taken = new boolean[tags.length];
        Map<Span, Draft> same = new HashMap<>();
        List<Draft> merged = new ArrayList<>();
        List<Draft> learned = learned(row, index, tags);
        for (Draft rule : rules) {
            same.put(rule.span(), rule);
            if (isFirm(row, rule) || isCut(rule, learned)) {
                merged.add(rule);
                Arrays.fill(taken, rule.from(), rule.to(), true);
            }
        }
        for (Draft draft : learned) {
            if (isFree(taken, draft) && isName(row, draft, rules)) {
                Draft rule = same.get(draft.span());
                merged.add(rule == null ? draft : settled(rule, draft.type()));
                Arrays.fill(taken, draft.from(), draft.to(), true);
            }
        }
        rules.stream().filter(rule -> isKept(row, rule) && isFree(taken, rule)).forEach(merged::add);
        merged.sort((a, b) -> a.span().compareTo(b.span()));
        return merged;
    }

    /** An insertion in brackets and papers with a place in their name are cut by the rules alone. */
    private static boolean isFirm(Row row, Draft rule) {
        boolean outlet = rule.type() == Mention.Type.OUTLET && rule.sure() >= FIRM;
        return outlet || row.phrase(rule.from(), rule.to()).indexOf('[') >= 0;
    }

    /** A name that its own words explain is not cut to a part of itself ("Bureau of Mines" of National Bureau of Mines). */
    private static boolean isCut(Draft rule, List<Draft> learned) {
        return isShaped(rule)
                && learned.stream()
                        .anyMatch(draft -> rule.span().covers(draft.span())
                                && !draft.span().equals(rule.span()));
    }

    /** No people's name ("Costa Rican"), and no owner and owned in one that the rules told apart ("Peru's Loreto region"). */
    private boolean isName(Row row, Draft draft, List<Draft> rules) {
        boolean two = rules.stream()
                        .filter(rule -> draft.span().covers(rule.span()) && isShaped(rule))
                        .count()
                > 1;
        boolean owned = two && row.phrase(draft.from(), draft.to()).matches(".*['’]s .*");
        return !owned && !lexicon.demonyms().isDemonym(row.name(draft.from(), draft.to()));
    }

    private static Draft settled(Draft rule, Mention.Type type) {
        boolean agreed = NameTag.of(rule.type(), true).type() == type;
        return agreed || isShaped(rule) || rule.settled() ? rule : rule.as(type, LEARNED);
    }

    private static boolean isShaped(Draft rule) {
        return rule.to() - rule.from() > 1 && rule.sure() >= SHAPED;
    }

    private boolean isKept(Row row, Draft rule) {
        boolean single = rule.to() - rule.from() == 1 && rule.sure() >= TOLD;
        boolean acronym = rule.to() - rule.from() == 1 && row.isAcronym(rule.from()) && isPointedAt(row, rule);
        return rule.type() == Mention.Type.OTHER || single || acronym || isOwn(row, rule);
    }

    /** A person, or a longer name with a word of its own: not the ordinary words of "Great Service". */
    private boolean isOwn(Row row, Draft rule) {
        boolean ordinary = true;
        for (int i = rule.from(); i < rule.to(); i++) {
            ordinary &= lexicon.isCommon(row.lower(i));
        }
        return (rule.isPerson() && rule.sure() >= SHAPED) || (isShaped(rule) && !ordinary);
    }

    /** "the NOPD said", "the NOPD's boats"; not "the ID card". */
    private static boolean isPointedAt(Row row, Draft rule) {
        boolean owner = row.isPossessive(rule.to());
        boolean last = !row.is(rule.to(), Token.Tag.NOUN) && !row.is(rule.to(), Token.Tag.PROPN);
        return !row.isShouted() && (owner || (last && row.lower(rule.from() - 1).equals("the")));
    }

    private static boolean isFree(boolean[] taken, Draft draft) {
        for (int i = draft.from(); i < draft.to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Draft> learned(Row row, int index, NameTag[] tags) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < tags.length) {
            int from = i++;
            while (tags[from].isFirst() && i < tags.length && tags[i].isInside()) {
                i++;
            }
            int to = end(row, from, i);
            if (tags[from].isFirst() && to > from) {
                String name = row.name(from, to);
                found.add(new Draft(
                        index, from, to, row.span(from, to), tags[from].type(), LEARNED, name, name, "", false));
            }
        }
        return found;
    }

    /** A name ends in a word, a full stop of its own or a bracket, not in a mark. */
    private static int end(Row row, int from, int to) {
        int end = to;
        while (end > from && row.word(end - 1).codePoints().noneMatch(Character::isLetterOrDigit)) {
            end--;
        }
        return end;
    }
}
