package org.stemma.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as it was understood. Reading one never fails: what is not understood is taken as plain words, and said.
 *
 * <pre>
 * ferry "night crossing" -tender        all words, the phrase, not the word
 * outlet:gazette person:"Ada Novak"     in a field
 * from:2024-05 until:2024-06-15         published in that time
 * ferry OR tender                       either
 * </pre>
 *
 * @param clauses all of which a report has to fulfil
 */
public record Asked(List<Clause> clauses, List<Problem> problems) {

    /** A longer query is cut, and said to be: nobody types it, and each word costs time. */
    static final int MOST_PARTS = 64;

    private static final Pattern PART = Pattern.compile("(?<bare>\\p{L}+):(?=\\s|$)"
            + "|(?<not>-?)(?:(?<field>\\p{L}+):)?(?:\"(?<phrase>[^\"]*)(?<close>\"?)|(?<word>[^\\s\"]+))");

    public Asked {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }

    /** Reads {@code query} as a person typed it. */
    public static Asked of(String query) {
        return new Reading(query).read();
    }

    /** One pass over a query, part by part. */
    private static final class Reading {

        private final String query;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean or;

        Reading(String query) {
            this.query = query.replace('\u201C', '"').replace('\u201D', '"');
        }

        Asked read() {
            Matcher part = PART.matcher(query);
            while (part.find()) {
                if (clauses.size() == MOST_PARTS) {
                    problems.add(new Problem(
                            part.start(), "a query has at most " + MOST_PARTS + " parts; the rest was left out"));
                    break;
                }
                take(part);
            }
            return new Asked(clauses, problems);
        }

        private void take(Matcher part) {
            if ("OR".equals(part.group()) && !clauses.isEmpty()) {
                or = true;
                return;
            }
            if (part.group("bare") != null) {
                bare(part);
                return;
            }
            clause(part)
                    .ifPresent(clause -> add(
                            part.group("not") != null && !part.group("not").isEmpty()
                                    ? new Clause.Not(clause)
                                    : clause));
        }

        private void bare(Matcher part) {
            String word = part.group("bare");
            problems.add(new Problem(part.start(), word + ": has nothing behind it; searched as a word"));
            add(new Clause.Words(word, false));
        }

        private Optional<Clause> clause(Matcher part) {
            boolean phrase = part.group("phrase") != null;
            if (phrase && part.group("close").isEmpty()) {
                problems.add(new Problem(part.start(), "a quotation mark is not closed; taken to run to the end"));
            }
            String words = Optional.ofNullable(phrase ? part.group("phrase") : part.group("word"))
                    .orElse("");
            if (part.group("field") == null) {
                return words.isBlank() ? Optional.empty() : Optional.of(new Clause.Words(words.strip(), phrase));
            }
            return Optional.of(inField(part, words.strip(), phrase));
        }

        private Clause inField(Matcher part, String value, boolean phrase) {
            String name = part.group("field");
            Optional<Field> field = Field.of(name);
            if (field.isPresent() && !value.isEmpty()) {
                return dated(field.get(), value, part.start());
            }
            if (field.isPresent()) {
                problems.add(new Problem(part.start(), name + ": has nothing behind it; searched as a word"));
                return new Clause.Words(name, false);
            }
            // An address is no slip of the pen.
            if (!value.startsWith("//")) {
                problems.add(new Problem(
                        part.start(),
                        "there is no field " + name + " (there are: " + Field.all() + "); searched as words"));
            }
            return new Clause.Words(name + " " + value, phrase || !value.isEmpty());
        }

        private Clause dated(Field field, String value, int at) {
            return switch (field) {
                case FROM, UNTIL, DATE -> {
                    if (Days.of(value).isPresent()) {
                        yield new Clause.In(field, value, at);
                    }
                    problems.add(new Problem(
                            at, value + " is no date such as 2024, 2024-05 or 2024-05-09; searched as a word"));
                    yield new Clause.Words(value, true);
                }
                case OUTLET, LANGUAGE, PERSON, PLACE, BODY, IN -> new Clause.In(field, value, at);
            };
        }

        private void add(Clause clause) {
            if (or) {
                Clause before = clauses.removeLast();
                List<Clause> either =
                        new ArrayList<>(before instanceof Clause.Either all ? all.clauses() : List.of(before));
                either.add(clause);
                clauses.add(new Clause.Either(either));
                or = false;
            } else {
                clauses.add(clause);
            }
        }
    }
}
