package org.stemma.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the persons, places, bodies and outlets that the body of a report names, each with the fullest form of its name
 * that the report gives and the role printed beside it. Works by rules over capitals, lists and context, a model learnt from
 * openly licensed texts that goes over what they found, and a memory of the report; a name that nothing explains is
 * {@link Mention.Type#OTHER}.
 */
public final class Mentions implements Annotator {

    private static final int VERSION = 2;

    /** Less sure drafts are words with a capital, not names. */
    private static final double LEAST = 0.2;

    private final Gazetteer gazetteer;
    private final Runs runs;
    private final Segmenter segmenter;
    private final Roles roles;
    private final Optional<LearnedNames> learned;

    /** The rules with the learnt model, whose weights are read at first use. */
    public Mentions(Gazetteer gazetteer) {
        this(gazetteer, Optional.of(new LearnedNames(gazetteer, NameWeights::english)));
    }

    private Mentions(Gazetteer gazetteer, Optional<LearnedNames> learned) {
        this.gazetteer = gazetteer;
        this.runs = new Runs(gazetteer);
        this.segmenter = new Segmenter(gazetteer);
        this.roles = new Roles(gazetteer.lexicon());
        this.learned = learned;
    }

    /** Reads the weights of the model for English now; else the first report waits for it. */
    public static void prepare() {
        NameWeights.english();
    }

    /** The rules alone. */
    public static Mentions byRules(Gazetteer gazetteer) {
        return new Mentions(gazetteer, Optional.empty());
    }

    /** The rules with a model of their own, as {@link NameTraining#learn} gives it; {@link IOException} when it is cut short. */
    public static Mentions learned(Gazetteer gazetteer, byte[] model) throws IOException {
        NameWeights weights = NameWeights.read(model);
        return new Mentions(gazetteer, Optional.of(new LearnedNames(gazetteer, () -> weights)));
    }

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.MENTIONS);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        List<Row> rows = rows(soFar);
        String language = soFar.report().language();
        List<Draft> drafts = Tokens.isEnglish(language) ? english(rows) : foreign(rows, language);
        return soFar.withMentions(mentions(rows, drafts));
    }

    static List<Row> rows(AnnotatedReport soFar) {
        String text = soFar.report().text();
        return ProperNouns.rows(soFar.sentences(), soFar.tokens()).stream()
                .map(tokens -> new Row(text, tokens))
                .toList();
    }

    private List<Draft> foreign(List<Row> rows, String language) {
        ForeignNames names = new ForeignNames(gazetteer, language);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            drafts.addAll(names.drafts(rows.get(i), i));
        }
        return recall(rows, drafts);
    }

    private List<Draft> english(List<Row> rows) {
        List<Draft> rules = rules(rows);
        List<Draft> known =
                learned.map(model -> recall(rows, model.drafts(rows, rules))).orElse(rules);
        List<Draft> all = new ArrayList<>(known);
        Headlines headlines = new Headlines(gazetteer, known);
        for (int i = 0; i < rows.size(); i++) {
            all.addAll(rows.get(i).isTitle() ? headlines.drafts(rows.get(i), i) : List.of());
        }
        return all;
    }

    /** What the rules find in the rows that are no titles. */
    List<Draft> rules(List<Row> rows) {
        List<Draft> prose = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            prose.addAll(rows.get(i).isTitle() ? List.of() : drafts(rows.get(i), i));
        }
        return recall(rows, prose);
    }

    private List<Draft> drafts(Row row, int index) {
        List<Draft> drafts = new ArrayList<>();
        for (Runs.Run run : runs.of(row)) {
            drafts.addAll(segmenter.drafts(row, index, run.from(), run.to()));
        }
        return drafts;
    }

    private List<Draft> recall(List<Row> rows, List<Draft> drafts) {
        NameMemory memory = new NameMemory(drafts, Acronyms.in(rows, drafts), gazetteer);
        return drafts.stream()
                .map(memory::recall)
                .filter(draft -> draft.sure() >= LEAST)
                .toList();
    }

    private List<Mention> mentions(List<Row> rows, List<Draft> drafts) {
        List<Mention> mentions = new ArrayList<>();
        List<Draft> sorted =
                drafts.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        Map<String, String> spelling = spelling(sorted);
        for (Draft draft : sorted) {
            String key = NameFold.key(draft.full());
            String name = spelling.getOrDefault(key, draft.full());
            Origin origin = new Origin("mentions", VERSION, Math.min(1, draft.sure()));
            mentions.add(new Mention(draft.span(), draft.type(), name, key, role(rows, draft), origin));
        }
        return mentions;
    }

    /** For each key its first spelling, one that is not in capitals where there is one. */
    private static Map<String, String> spelling(List<Draft> drafts) {
        Map<String, String> spelling = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String name = draft.full();
            spelling.merge(
                    NameFold.key(name), name, (old, fresh) -> old.equals(old.toUpperCase(Locale.ROOT)) ? fresh : old);
        }
        return spelling;
    }

    private String role(List<Row> rows, Draft draft) {
        if (!draft.isPerson()) {
            return "";
        }
        Row row = rows.get(draft.row());
        String around = row.isTitle() ? "" : roles.of(row, draft.from(), draft.to());
        return around.isEmpty() ? draft.role() : around;
    }
}
