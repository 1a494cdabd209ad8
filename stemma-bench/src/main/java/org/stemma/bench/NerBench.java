package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.NameTraining;
import org.stemma.bench.NerGold.Name;
import org.stemma.bench.NerGold.Text;
import org.stemma.report.Span;

/**
 * Exact span-and-type F1 of {@link Mentions} for persons, places and bodies on wikigold and UNER English-EWT, always with a
 * model that has not seen the document: wikigold by halves (even and odd documents), EWT dev and test each kept back from a
 * model of all the rest. Beside it the rules alone. Outlets count as bodies.
 */
public final class NerBench {

    /** Where the checkout has the weights that the product uses. */
    private static final String RESOURCE = "stemma-library/src/main/resources/org/stemma/annotation/mentions-en.bin";

    private static final Set<String> NEWSLIKE = Set.of("weblog", "newsgroup");

    private final Gazetteer gazetteer = new Gazetteer();
    private final NameTraining training = new NameTraining(gazetteer);
    private final PrintStream out;

    private NerBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures of {@code goldDir}'s {@code ner} folder; throws {@link IOException} when a file cannot be read. */
    public static void run(Path goldDir, PrintStream out) throws IOException {
        new NerBench(out).run(goldDir);
    }

    /**
     * Learns the weights that the product uses from all of the gold and writes them into {@code checkout}: the same bytes each
     * time. Throws {@link IOException} when a file cannot be read or written.
     */
    static void train(Path goldDir, Path checkout, PrintStream out) throws IOException {
        NerBench bench = new NerBench(out);
        List<Text> all = new ArrayList<>(NerGold.wikigold(goldDir));
        all.addAll(NerGold.ewt(goldDir, "dev"));
        all.addAll(NerGold.ewt(goldDir, "test"));
        byte[] weights = NameTraining.learn(bench.lessons(all));
        Path resource = checkout.resolve(RESOURCE);
        Files.write(resource, weights);
        out.printf(Locale.ROOT, "learnt from %d documents: %d bytes, %s%n", all.size(), weights.length, resource);
    }

    private void run(Path goldDir) throws IOException {
        List<Text> wikigold = NerGold.wikigold(goldDir);
        List<Text> dev = NerGold.ewt(goldDir, "dev");
        List<Text> test = NerGold.ewt(goldDir, "test");
        List<Text> even = half(wikigold, 0);
        List<Text> odd = half(wikigold, 1);
        Mentions rules = Mentions.byRules(gazetteer);
        out.println("rules alone:");
        print("wikigold", marked(wikigold, rules));
        print("ewt-dev", marked(dev, rules));
        print("ewt-test", marked(test, rules));
        Map<Text, Set<Name>> halves = marked(odd, taught(even, dev, test));
        halves.putAll(marked(even, taught(odd, dev, test)));
        out.println("with a model that has not seen the text, kept back:");
        print("wikigold", halves);
        Map<Text, Set<Name>> ewt = marked(dev, taught(wikigold, test));
        print("ewt-dev", ewt);
        Map<Text, Set<Name>> unseen = marked(test, taught(wikigold, dev));
        print("ewt-test", unseen);
        ewt.putAll(unseen);
        out.println("of these the genres nearest to news, the aim for names in news being .70:");
        print("newslike", newslike(ewt));
    }

    /** Weblogs and newsgroups: edited or at least written out, about what goes on in the world. */
    private static Map<Text, Set<Name>> newslike(Map<Text, Set<Name>> marked) {
        Map<Text, Set<Name>> near = new LinkedHashMap<>(marked);
        near.keySet().removeIf(text -> !NEWSLIKE.contains(text.genre()));
        return near;
    }

    private static List<Text> half(List<Text> texts, int rest) {
        List<Text> half = new ArrayList<>();
        for (int i = rest; i < texts.size(); i += 2) {
            half.add(texts.get(i));
        }
        return half;
    }

    @SafeVarargs
    private Mentions taught(List<Text>... parts) throws IOException {
        List<Text> all = new ArrayList<>();
        for (List<Text> part : parts) {
            all.addAll(part);
        }
        return Mentions.learned(gazetteer, NameTraining.learn(lessons(all)));
    }

    private List<NameTraining.Lesson> lessons(List<Text> texts) {
        List<NameTraining.Lesson> lessons = new ArrayList<>();
        for (Text text : texts) {
            Map<Span, Mention.Type> names = new LinkedHashMap<>();
            text.names().forEach(name -> names.put(name.span(), name.type()));
            lessons.add(training.lesson(text.report(), names));
        }
        return lessons;
    }

    private static Map<Text, Set<Name>> marked(List<Text> texts, Mentions mentions) {
        Map<Text, Set<Name>> marked = new LinkedHashMap<>();
        for (Text text : texts) {
            Set<Name> ours = new LinkedHashSet<>();
            for (Mention mention : mentions.annotate(text.report()).mentions()) {
                type(mention)
                        .ifPresent(type -> ours.add(
                                new Name(mention.span(), type, mention.span().of(text.words()))));
            }
            marked.put(text, ours);
        }
        return marked;
    }

    private static Optional<Mention.Type> type(Mention mention) {
        return switch (mention.type()) {
            case PERSON, PLACE, ORGANISATION -> Optional.of(mention.type());
            case OUTLET -> Optional.of(Mention.Type.ORGANISATION);
            case OTHER -> Optional.empty();
        };
    }

    private void print(String name, Map<Text, Set<Name>> marked) {
        Map<String, int[]> counts = new TreeMap<>();
        marked.forEach((text, ours) -> {
            count(text.names(), ours, counts);
            explain(name, text, ours);
        });
        counts.forEach((type, c) -> out.printf(
                Locale.ROOT,
                "  %-13s P %.3f  R %.3f  F1 %.3f  (%d gold)%n",
                name + " " + type,
                ratio(c[0], c[1]),
                ratio(c[0], c[2]),
                ratio(2 * c[0], c[1] + c[2]),
                c[2]));
    }

    private void explain(String name, Text text, Set<Name> ours) {
        if (!Boolean.getBoolean("stemma.bench.errors")) {
            return;
        }
        text.names().stream()
                .filter(gold -> !ours.contains(gold))
                .forEach(gold -> out.println(name + " missed\t" + at(gold, text)));
        ours.stream()
                .filter(our -> !text.names().contains(our))
                .forEach(our -> out.println(name + " extra\t" + at(our, text)));
    }

    private static String at(Name name, Text text) {
        int from = Math.max(0, name.span().start() - 40);
        int to = Math.min(text.words().length(), name.span().end() + 40);
        return name.type() + "\t" + name.words() + "\t"
                + text.words().substring(from, to).replace('\n', ' ');
    }

    private static void count(Set<Name> gold, Set<Name> ours, Map<String, int[]> counts) {
        ours.forEach(our -> add(counts, our, gold.contains(our) ? 1 : 0, 1, 0));
        gold.forEach(name -> add(counts, name, 0, 0, 1));
    }

    private static void add(Map<String, int[]> counts, Name name, int hit, int our, int gold) {
        String type = switch (name.type()) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            default -> "ORG";
        };
        for (String row : List.of(type, "all")) {
            int[] c = counts.computeIfAbsent(row, key -> new int[3]);
            c[0] += hit;
            c[1] += our;
            c[2] += gold;
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
