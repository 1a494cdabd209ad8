package org.stemma.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Citation;
import org.stemma.briefing.Cited;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * Whether words of a report may be handed on, by the terms the report itself prints. Where they may not, a place and a hash are given
 * instead, by which whoever has the report can find and check them.
 */
final class Reuse {

    private static final Pattern FORBIDS = Pattern.compile(
            "(?i)\\ball rights (?:are )?reserved\\b"
                    + "|\\b(?:may|must|can|shall|should|is|are) ?not\\b[^.]{0,60}\\b(?:publish|broadcast|rewrit|reproduc|redistribut|copied|copy|used|use|republish)"
                    + "|\\b(?:prohibited|forbidden)\\b|\\bwithout (?:the )?(?:prior |express |written |explicit )*(?:permission|consent|authori[sz]ation)\\b");

    private static final Pattern PERMITS =
            Pattern.compile("(?i)\\bcreative commons\\b|\\bcc[- ]by\\b|\\bpublic domain\\b"
                    + "|\\b(?:may|can) be (?:freely )?(?:used|reproduced|republished|reprinted|shared|quoted|copied)\\b"
                    + "|\\b(?:is|are) (?:permitted|allowed|welcome)\\b|\\bfree to (?:use|republish|share)\\b");

    private static final Pattern NONE = Pattern.compile("\\b(?:no|nothing|none|neither|nor)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]");
    private static final int OPENING = 30;

    private Reuse() {}

    /** False when the report's own terms forbid to use its words and nothing in them permits it, on conditions or without. */
    static boolean isPermitted(Report report) {
        String terms = terms(report);
        return permits(terms)
                || !FORBIDS.matcher(terms).find() && !PERMITS.matcher(terms).find();
    }

    /** Sentence by sentence: "no part of it may be reproduced" permits nothing. */
    private static boolean permits(String terms) {
        return SENTENCE_END
                .splitAsStream(terms)
                .anyMatch(sentence -> PERMITS.matcher(sentence).find()
                        && !NONE.matcher(sentence).find());
    }

    private static String terms(Report report) {
        StringBuilder terms = new StringBuilder();
        report.reuseTerms().forEach(span -> terms.append(words(report, span)).append(' '));
        return terms.toString().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What a claim is about, guarded. */
    static String about(Account account, Claim claim) {
        return guarded(account, claim.entry().locus().about(), claim.entry().witnesses());
    }

    /** What a variant comes to, guarded. */
    static String value(Account account, Variant variant) {
        return guarded(
                account,
                variant.value(),
                variant.readings().stream().map(Reading::report).toList());
    }

    /** A sentence of the brief, guarded. */
    static String sentence(Account account, Cited sentence) {
        return guarded(
                account,
                sentence.text(),
                sentence.citations().stream().map(Citation::report).toList());
    }

    /** The words at {@code span} where they may be handed on. */
    static Optional<String> text(Report report, Span span) {
        return isPermitted(report) ? Optional.of(words(report, span)) : Optional.empty();
    }

    /** The SHA-256 of the words at {@code span} in UTF-8, in hexadecimal. */
    static String hash(Report report, Span span) {
        return hash(words(report, span));
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Words of a report or made from some, where they may be handed on: one of those that bear them out permits it, or none forbids it.
     * Otherwise a sentence that says so, with the hash of the words.
     */
    static String guarded(Account account, String words, Collection<ReportId> bearers) {
        List<Report> reports = bearers.stream()
                .distinct()
                .flatMap(id -> account.coverage().report(id).stream())
                .map(AnnotatedReport::report)
                .toList();
        List<Report> forbidding =
                reports.stream().filter(report -> !isPermitted(report)).toList();
        boolean shared = forbidding.size() < reports.size()
                && forbidding.stream().noneMatch(report -> report.text().contains(opening(words)));
        return forbidding.isEmpty() || shared
                ? words
                : "(words left out by the terms of their report, sha256 " + hash(words) + ")";
    }

    /** What a sentence begins with is enough to know it for a report's own. */
    private static String opening(String words) {
        return words.substring(0, Math.min(words.length(), OPENING));
    }

    private static String words(Report report, Span span) {
        return report.text().substring(span.start(), span.end());
    }
}
