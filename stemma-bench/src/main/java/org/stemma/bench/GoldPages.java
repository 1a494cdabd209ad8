package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.StandardReader;
import org.stemma.report.Block;
import org.stemma.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads saved pages of a gold set as intake does, and counts what was refused. */
final class GoldPages {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final StandardReader reader = new StandardReader();
    private final Map<Intake.Reason, Integer> refused = new TreeMap<>();
    private int read;

    /** What intake made of a packed page; empty when it refused it. */
    Optional<Report> report(Path packed) throws IOException {
        byte[] page = unpacked(packed);
        String name = packed.getFileName().toString().replaceFirst("\\.gz$", "");
        read++;
        return switch (reader.read(page, Hint.of(name)).getFirst()) {
            case Intake.Accepted accepted -> Optional.of(accepted.report());
            case Intake.Refused refusal -> {
                refused.merge(refusal.reason(), 1, Integer::sum);
                yield Optional.empty();
            }
        };
    }

    /** The bytes of a packed page. */
    static byte[] unpacked(Path packed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IOException("cannot read the page " + packed, e);
        }
    }

    /** The account without its headline, a line a block. */
    static String body(Report report) {
        return lines(report, block -> block.kind() != Block.Kind.HEADLINE);
    }

    /** The account, a line a block. */
    static String account(Report report) {
        return lines(report, block -> true);
    }

    private static String lines(Report report, Predicate<Block> taken) {
        return report.body().stream()
                .filter(taken)
                .map(block -> block.span().of(report.text()))
                .collect(Collectors.joining("\n"));
    }

    static JsonNode json(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MAPPER.readTree(in);
        }
    }

    /** How many were read, and how many were refused for which reason. */
    @Override
    public String toString() {
        return read + " pages" + (refused.isEmpty() ? "" : ", refused " + refused);
    }
}
