package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.PageRoles.Role;

class PageRolesTest {

    @ParameterizedTest
    @CsvSource({
        "related-posts, OTHER",
        "articleRelatedBox, OTHER",
        "c-newsletter__form, OTHER",
        "author bio, OTHER",
        "comments-area, NEVER",
        "post-12 tag-related category-share, NONE",
        "with-sidebar, NONE",
        "sidebar-grid, NONE",
        "hidden-xs, NONE",
        "hidden md:block, NONE",
        "hidden, UNSEEN",
        "sr-only, UNSEEN",
        "paywall, LOOSE",
        "article__teaser, TEASER",
        "wp-caption-text, CAPTION",
        "entry-content, NONE",
        "shared-space, NONE",
        "advertisement, OTHER",
        "box-advertÜbersicht, OTHER",
        "tag-list__item, NONE",
        "top-tag-list, OTHER",
        "list-tag, LOOSE",
        "has-comments footer, OTHER",
        "sidebar md:comments, OTHER",
        "commentary, NONE"
    })
    void readsWhatPartNamesStandFor(String names, Role role) {
        assertThat(new PageRoles().of(names).role()).isEqualTo(role);
    }
}
