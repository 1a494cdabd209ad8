package org.stemma.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.provenance.Witness.Lost;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Report;

/** Reads off a page which agencies' text it says it carries, and how much of it. */
final class Credited {

    private static final Pattern IN_PART = Pattern.compile(
            "contribut|additional reporting|with reporting|reporting by|with (?:files|material|input|information|inputs) from"
                    + "|also reported|helped",
            Pattern.CASE_INSENSITIVE);

    /** Longer lines are cut in a reason; the span of the credit has the whole. */
    private static final int LONGEST_EVIDENCE = 90;

    private static final Pattern AGENCY_WORD = Pattern.compile(
            "(?iu)\\b(?:news ?wire|(?:news|press|information) agency|agencia|agence|agentur|agenzia|press association|associated press)\\b");

    private final Wires wires;

    Credited(Wires wires) {
        this.wires = wires;
    }

    /** How much of a text a credit is for. */
    enum Extent {
        PART,
        WHOLE,
        TRANSLATED
    }

    /** That a page credits an agency. */
    record Line(Lost wire, Extent extent, List<String> why) {
        Line {
            why = List.copyOf(why);
        }

        boolean isWhole() {
            return extent != Extent.PART;
        }

        private Line and(Line other) {
            List<String> reasons = new ArrayList<>(why);
            other.why.stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
            return new Line(wire, extent.compareTo(other.extent) >= 0 ? extent : other.extent, reasons);
        }
    }

    /** One line an agency, by the agency's id; the report's own outlet is not among them. */
    List<Line> lines(Report report) {
        Map<String, Line> byWire = new TreeMap<>();
        for (Credit credit : report.credits()) {
            if (creditsText(report, credit) && !wires.isOwn(report, credit.name())) {
                Line line = line(report, credit);
                byWire.merge(line.wire().id(), line, Line::and);
            }
        }
        Optional<Credit> translator = report.credits().stream()
                .filter(credit -> credit.role() == Credit.Role.TRANSLATOR)
                .findFirst();
        return byWire.values().stream()
                .map(line -> translator.map(credit -> translated(line, credit)).orElse(line))
                .toList();
    }

    private boolean creditsText(Report report, Credit credit) {
        boolean picture = block(report, credit)
                .filter(block -> block.kind() == Block.Kind.CAPTION)
                .isPresent();
        return !picture
                && switch (credit.role()) {
                    case AGENCY, BUREAU -> true;
                    case RIGHTS_HOLDER -> wires.isAgency(credit.name()) || namesAgency(report, credit.name());
                    case PUBLISHER, PICTURE, WRITER, TRANSLATOR, EDITOR -> false;
                };
    }

    /** "Thomson Reuters" on a page that credits Reuters, or a holder whose name says that it is an agency. */
    private static boolean namesAgency(Report report, String holder) {
        return AGENCY_WORD.matcher(holder).find() || agencyIn(report, holder).isPresent();
    }

    private static Optional<String> agencyIn(Report report, String holder) {
        return report.credits().stream()
                .filter(credit -> credit.role() == Credit.Role.AGENCY || credit.role() == Credit.Role.BUREAU)
                .map(Credit::name)
                .filter(agency -> (" " + holder + " ").contains(" " + agency + " "))
                .findFirst();
    }

    private Line line(Report report, Credit credit) {
        Lost wire = wires.lost(
                credit.role() == Credit.Role.RIGHTS_HOLDER
                        ? agencyIn(report, credit.name()).orElse(credit.name())
                        : credit.name());
        Optional<Block> block = block(report, credit);
        String printed =
                block.map(around -> line(report.text(), around, credit)).orElse(credit.name());
        String where = block.map(around -> place(around.kind())).orElse("a credit");
        Extent extent = IN_PART.matcher(printed).find() ? Extent.PART : Extent.WHOLE;
        return new Line(wire, extent, List.of("%s names %s: \"%s\"".formatted(where, wire.agency(), cut(printed))));
    }

    private static Line translated(Line line, Credit translator) {
        if (!line.isWhole()) {
            return line;
        }
        List<String> why = new ArrayList<>(line.why());
        why.add("a translated version is credited to %s".formatted(translator.name()));
        return new Line(line.wire(), Extent.TRANSLATED, why);
    }

    private static String place(Block.Kind kind) {
        return switch (kind) {
            case DATELINE -> "the dateline";
            case BYLINE -> "the byline";
            case LEGAL -> "the rights line";
            default -> "a credit";
        };
    }

    private static Optional<Block> block(Report report, Credit credit) {
        return report.blocks().stream()
                .filter(block -> block.span().covers(credit.span()))
                .findFirst();
    }

    /** The printed line of {@code block} that holds the credit. */
    private static String line(String text, Block block, Credit credit) {
        int start = Math.max(
                block.span().start(), text.lastIndexOf('\n', credit.span().start()) + 1);
        int newline = text.indexOf('\n', credit.span().end());
        int end = newline < 0
                ? block.span().end()
                : Math.min(newline, block.span().end());
        return text.substring(start, end).strip();
    }

    private static String cut(String printed) {
        return printed.length() <= LONGEST_EVIDENCE ? printed : printed.substring(0, LONGEST_EVIDENCE) + "…";
    }
}
