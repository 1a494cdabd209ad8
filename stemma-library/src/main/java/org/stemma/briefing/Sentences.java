package org.stemma.briefing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Statement.Stage;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Root;
import org.stemma.report.Span;
import org.stemma.story.Coverage;

/** Words a claim as one sentence with its citations. */
final class Sentences {

    private final Coverage coverage;

    Sentences(Coverage coverage) {
        this.coverage = coverage;
    }

    Cited of(Claim claim) {
        return new Cited(text(claim), citations(claim.entry().readings()));
    }

    /** Who would not speak, each refusal once however many reports carry it. */
    List<Cited> refusals() {
        Map<String, Cited> refusals = new LinkedHashMap<>();
        for (AnnotatedReport annotated : coverage.reports()) {
            for (Statement statement : annotated.statements()) {
                if (statement.stage() == Stage.REFUSED
                        && !statement.end().name().isBlank()) {
                    Span sentence = sentence(annotated, statement.span());
                    String words = squeezed(sentence.of(annotated.report().text()));
                    refusals.putIfAbsent(
                            words.toLowerCase(Locale.ROOT),
                            new Cited(
                                    "No comment: " + words + ".", List.of(Citation.of(annotated.report(), sentence))));
                }
            }
        }
        return List.copyOf(refusals.values());
    }

    /** The sentence around a refusal: "who declined to answer" does not say who. */
    private static Span sentence(AnnotatedReport annotated, Span refusal) {
        return annotated.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.covers(refusal))
                .findFirst()
                .orElse(refusal);
    }

    private String text(Claim claim) {
        String about = claim.entry().locus().about();
        if (claim.entry().locus().kind() == Locus.Kind.ASPECT) {
            boolean differ = !claim.entry().differences().isEmpty();
            return about + (differ ? ": reports differ: " : ": ") + sides(claim) + ".";
        }
        if (claim.entry().differences().contains(Difference.POLARITY)) {
            return "It is said and denied: " + sides(claim) + ".";
        }
        return about + ": " + carried(claim) + ", " + word(claim) + ".";
    }

    private static String carried(Claim claim) {
        return claim.outlets() + (claim.outlets() == 1 ? " outlet" : " outlets");
    }

    /** On whose word. */
    private static String word(Claim claim) {
        String names = claim.roots().stream().map(Root::name).collect(Collectors.joining(" and "));
        if (claim.roots().isEmpty()) {
            return claim.unnamedSources().isEmpty()
                    ? "in their own voice, on nobody's word"
                    : "on the word of sources without a name: "
                            + String.join(", ", Unnamed.inWords(claim.unnamedSources()));
        }
        if (claim.secondHand()) {
            return "but not heard from " + names + ": known only through " + relays(claim);
        }
        return claim.roots().size() == 1 ? "on the word of " + names + " alone" : "on the word of " + names;
    }

    /** The speakers through whom a second-hand claim is known. */
    private static String relays(Claim claim) {
        Set<String> relays = new LinkedHashSet<>();
        for (Reading reading : claim.entry().readings()) {
            List<Source> chain = reading.chain();
            for (Source source : chain.subList(0, chain.size() - 1)) {
                if (source instanceof Source.Named named) {
                    relays.add(named.name());
                }
            }
        }
        return relays.isEmpty() ? "others" : String.join(", ", relays);
    }

    private String sides(Claim claim) {
        return claim.entry().variants().stream()
                .map(variant -> "“" + shortened(variant.value()) + "” (" + tellers(variant) + ")")
                .collect(Collectors.joining("; "));
    }

    private String tellers(Variant variant) {
        return variant.readings().stream().map(this::teller).distinct().collect(Collectors.joining(", "));
    }

    private String teller(Reading reading) {
        Source end = reading.chain().getLast();
        return end instanceof Source.Author ? Labels.of(coverage, reading.report()) : end.name();
    }

    private List<Citation> citations(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> coverage.report(reading.report()).stream()
                        .map(annotated -> Citation.of(annotated.report(), reading.span())))
                .distinct()
                .toList();
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[.]+$", "");
    }

    private static String shortened(String words) {
        int longest = 90;
        return words.length() <= longest ? words : words.substring(0, words.lastIndexOf(' ', longest)) + " …";
    }
}
