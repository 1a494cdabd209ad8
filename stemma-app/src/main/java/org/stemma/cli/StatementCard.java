package org.stemma.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Garble;
import org.stemma.annotation.Layer;
import org.stemma.annotation.Reference;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.report.Span;

/** One report's statements: who says what, through whom. */
final class StatementCard {

    private StatementCard() {}

    static String of(AnnotatedReport annotated, Style style) {
        List<String> lines = new ArrayList<>(ReportCard.head(annotated.report(), style));
        TreeSet<String> names = new TreeSet<>();
        annotated
                .mentions()
                .forEach(mention ->
                        names.add(mention.name() + " (" + mention.type().name().toLowerCase(Locale.ROOT) + ")"));
        lines.add(Layout.hanging("names      ", String.join(", ", names)));
        layers(annotated).forEach(line -> lines.add(Layout.hanging("layers     ", line)));
        references(annotated).forEach(line -> lines.add(Layout.hanging("stands for ", line)));
        for (Garble garble : annotated.garbles()) {
            String words = garble.span().of(annotated.report().text()).replaceAll("\\s+", " ");
            lines.add(Layout.hanging("garbled    ", "“" + words + "”: " + why(garble.reason())));
        }
        for (Statement statement : annotated.statements()) {
            lines.add(Layout.hanging("  ", chain(statement) + ": " + content(annotated, statement)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Words that stand for somebody named elsewhere, each once: “the restive region” for Lapland. */
    private static List<String> references(AnnotatedReport annotated) {
        Set<String> told = new LinkedHashSet<>();
        for (Reference one : annotated.references()) {
            String words = one.span().of(annotated.report().text()).replaceAll("\\s+", " ");
            String bearers = one.bearers().stream().map(Reference.Bearer::name).collect(Collectors.joining(", "));
            told.add("“" + words + "” " + (one.kind() == Reference.Kind.ECHO ? "again, " : "") + bearers);
        }
        return told.isEmpty() ? List.of() : List.of(String.join("; ", told));
    }

    /** What an empty layer does not mean in this language. */
    private static List<String> layers(AnnotatedReport annotated) {
        return annotated.missing().isEmpty()
                ? List.of()
                : List.of("not read in this language: " + names(annotated.missing()) + "; by rules for every language: "
                        + names(annotated.reduced()));
    }

    private static String names(Set<Layer> layers) {
        return layers.stream()
                .sorted()
                .map(layer -> layer.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String why(Garble.Reason reason) {
        return switch (reason) {
            case BROKEN_OFF -> "a sentence starts where a phrase has only begun";
            case DOUBLED -> "small words that never follow each other";
            case REPEATED -> "the same words over and over";
            case TEMPLATE -> "left behind by a template or machine";
            case ENCODING -> "letters of another encoding";
        };
    }

    private static String chain(Statement statement) {
        return statement.isOwn()
                ? "own voice"
                : statement.chain().stream().map(Source::name).collect(Collectors.joining(" ← "));
    }

    private static String content(AnnotatedReport annotated, Statement statement) {
        String text = annotated.report().text();
        String words = statement.content().stream()
                .map((Span span) -> span.of(text).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
        String stage = statement.stage() == Statement.Stage.STATED
                ? ""
                : " [" + statement.stage().name().toLowerCase(Locale.ROOT) + "]";
        return words + stage + (statement.negated() ? " [negated]" : "");
    }
}
