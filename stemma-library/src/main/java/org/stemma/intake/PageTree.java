package org.stemma.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.PageRoles.Role;
import org.stemma.report.Block.Kind;

/** Finds in a page's regions the one that holds the account, by density of prose, and what is outside it. */
final class PageTree {

    private static final Set<String> SELDOM = Set.of("aside", "footer", "form", "header");
    /** An element that holds this share of the page's prose is kept whatever it is called. */
    private static final double MOST = 0.4;
    /** A parent is the better account when it holds this much more prose. */
    private static final double CLIMB = 1.15;

    /** Beside the headline, so much prose is the account's. */
    private static final int OWN_CHARS = 500;

    private static final double LENGTH_POINTS = 3;
    private static final int CHARS_A_POINT = 100;
    /** An element gets half of what its child got, down to this share of a paragraph's points. */
    private static final double LEAST_SHARE = 0.1;

    private final List<PageRun> runs;
    private final List<PageRegion> regions;

    PageTree(PageRuns page, Optional<PageRun> headline) {
        this.runs = page.runs;
        this.regions = page.regions;
        headline.ifPresent(run -> markHeadline(run.region()));
        regions.forEach(PageTree::mark);
        tally();
        leaveOut(Role.NEVER);
        tally();
        leaveOut(Role.TEASER);
        tally();
        score();
    }

    private static void mark(PageRegion region) {
        switch (region.name) {
            case "h1", "article" -> mark(region, true);
            case "h2", "h3" -> mark(region, false);
            default -> {}
        }
    }

    private static void mark(PageRegion region, boolean head) {
        for (PageRegion at = region; at != null && !(at.titled && (at.headed || !head)); at = at.above) {
            at.titled = true;
            at.headed |= head;
        }
    }

    private static void markHeadline(PageRegion headline) {
        for (PageRegion at = headline; at != null; at = at.above) {
            at.hasHeadline = true;
        }
    }

    private void tally() {
        for (PageRegion region : regions) {
            region.prose = 0;
            region.chars = 0;
            region.linked = 0;
        }
        for (PageRun run : runs) {
            if (!run.region().outside) {
                int prose = weighs(run) ? run.weight() : 0;
                for (PageRegion at = run.region(); at != null; at = at.above) {
                    at.prose += prose;
                    at.chars += run.words().length();
                    at.linked += run.linked();
                }
            }
        }
    }

    private static boolean weighs(PageRun run) {
        return run.kind() != Kind.SUBHEAD
                && run.kind() != Kind.CAPTION
                && run.kind() != Kind.TABLE
                && !run.region().name.equals("h1")
                && run.prose();
    }

    private void leaveOut(Role least) {
        int total = regions.getFirst().prose;
        Map<String, Integer> named = new HashMap<>();
        for (PageRegion region : regions) {
            if (region.role == Role.LOOSE || region.role == Role.UNSEEN) {
                named.merge(region.word, region.prose, Integer::sum);
            }
        }
        for (PageRegion region : regions) {
            PageRegion above = region.above;
            // Few are left out by their names; only those are looked up.
            region.outside |= above != null
                    && (above.outside
                            || (leftOut(region, least, total) && named.getOrDefault(region.word, 0) < MOST * total));
        }
    }

    private static boolean leftOut(PageRegion region, Role least, int total) {
        if (least == Role.NEVER) {
            return region.role == Role.NEVER && !region.headed;
        }
        boolean own = region.hasHeadline && region.prose >= OWN_CHARS;
        return !own
                && region.prose < MOST * total
                && (region.role.compareTo(least) >= 0 || SELDOM.contains(region.name));
    }

    private void score() {
        for (PageRun run : runs) {
            if (!run.region().outside && weighs(run)) {
                PageRegion region = run.region();
                PageRegion holder = region.name.equals("p") ? region.above : region;
                double points = points(run);
                for (double share = 1; holder != null && share > LEAST_SHARE; share /= 2) {
                    holder.score += points * share;
                    holder = holder.above;
                }
            }
        }
    }

    private static double points(PageRun run) {
        String words = run.words();
        int commas = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            commas += c == ',' || c == '，' || c == '、' ? 1 : 0;
        }
        return 1 + commas + Math.min((double) words.length() / CHARS_A_POINT, LENGTH_POINTS);
    }

    /** The region that holds the account; the body when the page has no prose. */
    PageRegion account() {
        PageRegion own = ownArticle();
        PageRegion best = own;
        for (PageRegion region : regions) {
            best = region.score > best.score && region.within(own) ? region : best;
        }
        PageRegion below = best;
        PageRegion narrowest = best;
        for (PageRegion above = best.above;
                above != null && above.above != null && above.within(own);
                above = above.above) {
            boolean next = above == narrowest.above;
            if (above.prose > CLIMB * best.prose && (next || columns(below))) {
                best = above;
            }
            below = above;
        }
        return best;
    }

    /** The article that the headline stands in, where the page has several with headlines of their own; else the page. */
    private PageRegion ownArticle() {
        PageRegion own = regions.getFirst();
        int others = 0;
        for (PageRegion region : regions) {
            if (region.name.equals("article") && region.prose >= OWN_CHARS) {
                own = region.hasHeadline ? region : own;
                others += region.hasHeadline ? 0 : 1;
            }
        }
        return others > 0 ? own : regions.getFirst();
    }

    /** True when the account is laid out in several elements of one make, this one among them. */
    private boolean columns(PageRegion column) {
        boolean twin = false;
        for (PageRegion other : regions) {
            if (other != column && other.above == column.above) {
                twin |= other.prose > 0 && other.sameMake(column);
                if (other.titled) {
                    return false;
                }
            }
        }
        return twin;
    }
}
