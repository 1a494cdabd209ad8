package org.stemma.intake;

import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Block;
import org.stemma.report.Report;

/**
 * Whatever is done to an input, reading it throws nothing, ends soon, gives reports whose spans lie in their text, and
 * gives them again the second time. A failure is shrunk and printed; what is found is kept as a test of its own in
 * {@code FuzzFindingsTest}. By default a few hundred cases; {@code -Dstemma.fuzz.seconds=600 -Dstemma.fuzz.seed=7} goes on longer,
 * elsewhere.
 */
class FuzzTest {

    private static final int CASES = 700;
    private static final long SEED = Long.getLong("stemma.fuzz.seed", 20240305);
    private static final long SECONDS = Long.getLong("stemma.fuzz.seconds", 0);
    /** Processor seconds for one case; the seeds take thousandths. */
    private static final double MOST_SECONDS = 6;

    private static final int SHRINKING_LOOKS = 1500;
    /** A slow case takes seconds each time. */
    private static final int SLOW_LOOKS = 20;

    private static final String SLOW = "slow";
    private static final int SHOWN_CHARS = 4000;
    private static final double NANOS = 1e9;

    private static final StandardReader READER =
            new StandardReader(new IntakeLimits(1 << 20, 1 << 16, 8, 1 << 24, 250));

    @Test
    void nothingThatIsDoneToAnInputBreaksTheReader() {
        List<byte[]> seeds = FuzzSeeds.all();
        long end = System.nanoTime() + (long) (SECONDS * NANOS);
        for (int i = 0; SECONDS > 0 ? System.nanoTime() < end : i < CASES; i++) {
            Mutations mutations = new Mutations(new Random(SEED + i));
            byte[] spoilt = mutations.of(seeds.get(i % seeds.size()), seeds);
            Optional<String> fault = fault(spoilt);
            if (fault.isPresent()) {
                byte[] small = Shrinking.of(
                        spoilt,
                        bytes -> fault(bytes)
                                .filter(f -> kind(f).equals(kind(fault.get())))
                                .isPresent(),
                        kind(fault.get()).equals(SLOW) ? SLOW_LOOKS : SHRINKING_LOOKS);
                fail(
                        "case %d of seed %d, seed file %d, shrunk to %d bytes: %s%n%s%n%s",
                        i,
                        SEED,
                        i % seeds.size(),
                        small.length,
                        fault(small).orElse(fault.get()),
                        shown(new String(small, StandardCharsets.UTF_8)),
                        shown(HexFormat.of().formatHex(small)));
            }
        }
    }

    private static String shown(String words) {
        return words.length() <= SHOWN_CHARS ? words : words.substring(0, SHOWN_CHARS) + "…";
    }

    private static String kind(String fault) {
        return fault.lines().findFirst().orElse("");
    }

    /** What is wrong with reading these bytes; nothing when all is well. */
    static Optional<String> fault(byte[] bytes) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            List<Intake> intakes = READER.read(bytes, Hint.of("a"));
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            if (seconds > MOST_SECONDS) {
                return Optional.of(SLOW + "\n" + seconds + " s");
            }
            if (intakes.isEmpty()) {
                return Optional.of("no intake");
            }
            Optional<String> spans =
                    intakes.stream().flatMap(intake -> spans(intake).stream()).findFirst();
            return spans.or(() -> intakes.equals(READER.read(bytes, Hint.of("a")))
                    ? Optional.empty()
                    : Optional.of("another result the second time"));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(e.getClass().getName() + "\n" + e.getMessage() + "\n"
                    + List.of(e.getStackTrace()).subList(0, Math.min(12, e.getStackTrace().length)));
        }
    }

    private static Optional<String> spans(Intake intake) {
        return switch (intake) {
            case Refused refused ->
                refused.detail().isBlank() ? Optional.of("a refusal without a word") : Optional.empty();
            case Accepted accepted -> spans(accepted.report());
        };
    }

    private static Optional<String> spans(Report report) {
        int behind = 0;
        for (Block block : report.blocks()) {
            if (block.span().start() < behind
                    || block.span().end() > report.text().length()
                    || block.span().end() < block.span().start()) {
                return Optional.of("a block out of place\n" + block + " behind " + behind);
            }
            behind = block.span().end();
        }
        return report.text().isBlank() ? Optional.of("a report without a word") : Optional.empty();
    }
}
