package org.stemma.intake;

import java.util.List;
import java.util.Optional;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/** Puts a report together from its text, its passages and what its source says; refuses what is none. */
final class Assembly {

    /** An account this short beside a wall is the wall's own words. */
    private static final int WALL_WORDS = 60;
    /** Two set phrases of consent or login make a wall. */
    private static final int WALL_CUES = 2;

    private Assembly() {}

    private static final int MOST_CHARS = IntakeLimits.TEXT_CHARS;

    /** A report whose text has no markup. */
    static Intake plain(String text, Facts facts) {
        return text.length() > MOST_CHARS ? tooLong(text, facts) : of(text, Passages.of(text), facts);
    }

    private static Intake tooLong(String text, Facts facts) {
        return new Refused(
                facts.input(),
                Reason.TOO_LARGE,
                "a text of " + text.length() + " characters, and the limit for one report is " + MOST_CHARS);
    }

    static Intake of(String text, List<Passage> passages, Facts facts) {
        if (text.length() > MOST_CHARS) {
            return tooLong(text, facts);
        }
        List<Block> blocks = BlockTyper.type(text, passages, facts.title());
        long walls = passages.stream().filter(Assembly::wall).count();
        if (walls > 0 && words(text, blocks) < (walls >= WALL_CUES ? WALL_WORDS : 1)) {
            return new Refused(
                    facts.input(),
                    Reason.NOT_AN_ARTICLE,
                    "only a wall asking for consent, login or a browser feature: \""
                            + passages.stream()
                                    .filter(Assembly::wall)
                                    .findFirst()
                                    .map(Assembly::opening)
                                    .orElse("") + "\"");
        }
        if (blocks.stream().noneMatch(block -> block.isBody() && block.kind() != Kind.HEADLINE)) {
            return !passages.isEmpty()
                    ? new Refused(
                            facts.input(),
                            Reason.NOT_AN_ARTICLE,
                            "no paragraph of an account among its " + passages.size() + " passages")
                    : new Refused(facts.input(), Reason.NO_TEXT, "there is no text in it");
        }
        return new Accepted(report(text, blocks, facts));
    }

    /** The words of the account. */
    private static int words(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isBody)
                .mapToInt(block ->
                        Passage.of(text, block.span(), Optional.empty()).words())
                .sum();
    }

    private static boolean wall(Passage passage) {
        return passage.part().filter(part -> part == Cues.Part.WALL).isPresent();
    }

    private static final int OPENING_CHARS = 60;

    private static String opening(Passage passage) {
        String words = passage.folded();
        return words.length() <= OPENING_CHARS ? words : words.substring(0, OPENING_CHARS) + "…";
    }

    private static Report report(String text, List<Block> blocks, Facts facts) {
        Identity.Found identity = Identity.mine(text, blocks);
        Optional<Outlet> outlet = facts.outlet().map(Outlet::new).or(identity::outlet);
        Titles.Title title = Titles.of(text, blocks, facts.title());
        List<String> bylines = facts.bylines().isEmpty() ? Identity.bylines(text, blocks) : facts.bylines();
        String language = facts.language().equals(Languages.UNKNOWN) ? Languages.of(text) : facts.language();
        return new Report(
                ReportId.of(outlet, facts.url(), text),
                facts.input(),
                outlet,
                facts.url(),
                title.words(),
                title.derived(),
                title.span(),
                language,
                text,
                blocks,
                bylines,
                identity.credits(),
                identity.reuseTerms(),
                Dating.of(text, blocks, facts.published(), facts.seen()),
                facts.seen(),
                Optional.empty(),
                facts.declared());
    }
}
