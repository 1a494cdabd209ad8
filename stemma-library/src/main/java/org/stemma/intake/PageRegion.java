package org.stemma.intake;

import org.jspecify.annotations.Nullable;
import org.stemma.intake.PageRoles.Named;
import org.stemma.intake.PageRoles.Role;
import org.stemma.intake.page.Element;
import org.stemma.report.Block.Kind;

/** A block element of a page while the account is looked for: what it holds and what its names say. */
final class PageRegion {

    final @Nullable PageRegion above;
    final Element element;
    final String name;
    final Role role;
    /** The word among its names that gives it the role. */
    final String word;

    /** True when it is, or stands inside, a first-level heading. */
    final boolean inHeading;

    /** The kind its markup, or that of a region around it, shows. */
    final @Nullable Kind kind;

    /** Characters of prose inside; letters of scripts without blanks count twice. */
    int prose;
    /** Characters of any text inside, and those of them that are links. */
    int chars;

    int linked;
    /** The points of the paragraphs inside, by their distance. */
    double score;
    /** True when it is, or holds, a heading of the upper three levels or an article. */
    boolean titled;
    /** True when it is, or holds, a first-level heading or an article. */
    boolean headed;
    /** True when the page's headline stands in it. */
    boolean hasHeadline;
    /** True when it belongs to another part of the page. */
    boolean outside;
    /** True when it holds the account or is in it. */
    boolean onPath;

    PageRegion(@Nullable PageRegion above, Element element, Named named, @Nullable Kind kind) {
        this.above = above;
        this.element = element;
        this.name = element.name();
        this.role = named.role();
        this.word = named.word();
        this.kind = kind;
        this.inHeading = name.equals("h1") || (above != null && above.inHeading);
    }

    /** True when this is {@code other} or stands inside it. */
    boolean within(PageRegion other) {
        PageRegion region = this;
        while (region != null && region != other) {
            region = region.above;
        }
        return region != null;
    }

    /** True when this is, or stands inside, an article or the main part of the page. */
    boolean inArticle() {
        PageRegion region = this;
        while (region != null && !region.name.equals("article") && !region.name.equals("main")) {
            region = region.above;
        }
        return region != null;
    }

    /** True when both are of one make: the same tag and the same class names. */
    boolean sameMake(PageRegion other) {
        return name.equals(other.name) && element.className().equals(other.element.className());
    }

    /** The share of links in its text. */
    double linkShare() {
        return chars == 0 ? 0 : (double) linked / chars;
    }
}
