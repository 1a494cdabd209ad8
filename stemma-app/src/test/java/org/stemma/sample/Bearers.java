package org.stemma.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.Account;
import org.stemma.annotation.Mention;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/** Who bears the names of one row of a table of names. */
record Bearers(SampleRun run, AnswerKey.Row row) {

    /** Empty when all names have one bearer, or when they have as many bearers as names. */
    Optional<String> fault(boolean one) {
        List<String> names = Arrays.stream(row.words("Names").split(",", -1))
                .map(String::strip)
                .toList();
        Map<String, Set<String>> bearers = new LinkedHashMap<>();
        names.forEach(name -> bearers.put(name, bearers(name)));
        Set<String> all = new TreeSet<>();
        bearers.values().forEach(all::addAll);
        boolean everyOne = bearers.values().stream().allMatch(found -> found.size() == 1);
        return Check.holds(everyOne && all.size() == (one ? 1 : names.size()), "bearers " + bearers);
    }

    private Set<String> bearers(String name) {
        Set<String> keys = new TreeSet<>();
        for (String path : row.words("Where").split("[;,] | and | inside the quote", -1)) {
            if (run.knows(path.strip())) {
                keys.addAll(bearers(path.strip(), name));
            }
        }
        return keys;
    }

    private Set<String> bearers(String path, String name) {
        Account account = run.account(path);
        Set<String> keys = new TreeSet<>();
        for (Span span : run.spans(path, name)) {
            run.inStory(path).mentions().stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .map(Mention::key)
                    .map(account.apparatus().cast()::keyOf)
                    .forEach(keys::add);
        }
        keys.addAll(credited(path, name));
        return keys;
    }

    /** A name outside the account is no mention but may be a credit; "the byline of …" is the credit printed there. */
    private List<String> credited(String path, String name) {
        Report report = run.alone(path);
        return report.credits().stream()
                .filter(credit -> credit.name().equals(name)
                        || (name.equals("the byline of " + path) && inByline(report, credit.span())))
                .map(credit -> credit.role() + " " + credit.name())
                .toList();
    }

    private static boolean inByline(Report report, Span span) {
        return report.blocks().stream()
                .anyMatch(block ->
                        block.kind() == Block.Kind.BYLINE && block.span().covers(span));
    }
}
