package org.stemma.provenance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds a word so that two houses printing one text have the same: case, accents, British and American spelling, small numbers. */
final class Spellings {

    private static final String RESOURCE = "spellings.tsv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Shorter words ("our", "rise", "all") are no spellings of one another. */
    private static final int SHORTEST_VARYING = 5;

    private static final List<Rule> RULES = List.of(
            new Rule("our", "or"),
            new Rule("ll", "l"),
            new Rule("is(e|ed|es|er|ers|ing|ation|ations)$", "iz$1"),
            new Rule("ys(e|ed|es|er|ers|ing)$", "yz$1"),
            new Rule("([bt])re(s?)$", "$1er$2"),
            new Rule("([bt])(?:re|ere)d$", "$1erd"),
            new Rule("ogue(s?)$", "og$1"));

    private static final Map<String, String> LISTED = load();

    private Spellings() {}

    /** The form in which {@code word} is compared; never shown to anybody. */
    static String fold(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        String listed = LISTED.getOrDefault(bare, bare);
        if (listed.length() < SHORTEST_VARYING) {
            return listed;
        }
        String folded = listed;
        for (Rule rule : RULES) {
            folded = rule.pattern().matcher(folded).replaceAll(rule.form());
        }
        return folded;
    }

    private static Map<String, String> load() {
        Map<String, String> listed = new HashMap<>();
        try (InputStream stream = Spellings.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", 2);
                for (String variant : columns[1].split(" ", -1)) {
                    listed.put(variant, columns[0]);
                }
            });
            return Map.copyOf(listed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private record Rule(Pattern pattern, String form) {
        Rule(String pattern, String form) {
            this(Pattern.compile(pattern), form);
        }
    }
}
