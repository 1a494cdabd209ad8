package org.stemma.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.PageRoles.Role;
import org.stemma.intake.page.Element;

/**
 * Says of every run of a page whether it belongs to the account: what stands in the region where the prose is densest, the
 * lead between it and the headline, and what hangs beside it in the same article or is of the same make.
 */
final class PageAccount {

    /** A lead has at least so many words; twice as many need no stop. */
    private static final int LEAD_WORDS = 7;

    private static final double LEAD_LINKS = 0.3;
    /** More prose than this between headline and account is no lead. */
    private static final int LEAD_CHARS = 1500;
    /** What hangs beside the account has no greater share of links. */
    private static final double BRANCH_LINKS = 0.25;
    /** Outside an article it must hold this share of the account's prose. */
    private static final double BESIDE = 0.3;

    private static final Set<String> APART = Set.of("aside", "footer", "form");

    private final List<PageRun> runs;
    private final int headline;
    private final PageRegion core;
    private final String make;
    private final BitSet taken = new BitSet();

    private PageAccount(PageRuns page, PageTitles titles) {
        this.runs = page.runs;
        this.headline = PageHeadline.in(runs, titles);
        this.core = new PageTree(page, headline()).account();
        for (int i = 0; i < runs.size(); i++) {
            PageRegion region = runs.get(i).region();
            if (i != headline && !region.outside && region.within(core)) {
                taken.set(i);
            }
        }
        this.make = commonMake();
        lead();
        branches();
    }

    static PageAccount of(PageRuns page, PageTitles titles) {
        return new PageAccount(page, titles);
    }

    /** True when the run belongs to the account. */
    boolean takes(int run) {
        return taken.get(run);
    }

    /** True when the element stands in the region where the prose is densest. */
    boolean holds(Element element) {
        return element.equals(core.element) || element.within(core.element);
    }

    Optional<PageRun> headline() {
        return headline < 0 ? Optional.empty() : Optional.of(runs.get(headline));
    }

    /** The lead stands between the headline and the account, whatever it is called. */
    private void lead() {
        int first = taken.nextSetBit(0);
        BitSet leads = new BitSet();
        int chars = 0;
        for (int i = headline + 1; headline >= 0 && i < first; i++) {
            if (leads(runs.get(i))) {
                leads.set(i);
                chars += runs.get(i).words().length();
            }
        }
        if (chars <= LEAD_CHARS) {
            taken.or(leads);
        }
    }

    private static boolean leads(PageRun run) {
        boolean may = !run.region().outside || besideHeadline(run.region());
        if (!may || run.linked() > LEAD_LINKS * run.words().length()) {
            return false;
        }
        Passage passage = Passage.of(run.words(), 0, Optional.empty());
        return passage.words() >= LEAD_WORDS && (passage.endsSentence() || passage.words() >= 2 * LEAD_WORDS);
    }

    /** True when it was left out only as a teaser or as part of a header. */
    private static boolean besideHeadline(PageRegion region) {
        for (PageRegion at = region; at != null; at = at.above) {
            if (at.role.compareTo(Role.LOOSE) >= 0 || APART.contains(at.name)) {
                return false;
            }
        }
        return true;
    }

    private void branches() {
        for (PageRegion at = core; at != null; at = at.above) {
            at.onPath = true;
        }
        int end = end();
        for (int i = headline + 1; i < end; i++) {
            PageRun run = runs.get(i);
            if (!taken.get(i) && !run.region().outside && (hangsBeside(run.region()) || twin(run))) {
                taken.set(i);
            }
        }
    }

    /** The next first-level heading behind the account opens another one. */
    private int end() {
        for (int i = taken.length(); i < runs.size(); i++) {
            if (runs.get(i).region().name.equals("h1")) {
                return i;
            }
        }
        return runs.size();
    }

    private boolean hangsBeside(PageRegion region) {
        PageRegion branch = region;
        PageRegion above = branch.above;
        while (above != null && !above.onPath) {
            branch = above;
            above = branch.above;
        }
        if (above == null || branch.onPath || branch.headed || branch.prose == 0) {
            return false;
        }
        return branch.linkShare() <= BRANCH_LINKS && (above.inArticle() || branch.prose > BESIDE * core.prose);
    }

    /** A paragraph of the make that most of the account's own paragraphs have. */
    private boolean twin(PageRun run) {
        return !make.isEmpty()
                && run.region().above != null
                && run.linked() <= BRANCH_LINKS * run.words().length()
                && make.startsWith(run.region().name)
                && make.equals(make(run));
    }

    /** The tag and class names of a run's region and of the one around it; empty where they have no class names. */
    private static String make(PageRun run) {
        PageRegion region = run.region();
        PageRegion above = region.above;
        String own = region.element.className();
        String around = above == null ? "" : above.element.className();
        return own.isEmpty() && around.isEmpty() ? "" : region.name + "." + own + "<" + around;
    }

    private String commonMake() {
        Map<String, Integer> makes = new HashMap<>();
        int all = 0;
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            PageRun run = runs.get(i);
            if (run.prose()) {
                makes.merge(make(run), run.weight(), Integer::sum);
                all += run.weight();
            }
        }
        int half = all / 2;
        return makes.entrySet().stream()
                .filter(one -> one.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
