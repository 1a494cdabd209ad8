package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSaysTest {

    @ParameterizedTest
    @CsvSource({
        "entry-date, PUBLISHED",
        "dateModified, MODIFIED",
        "entry__time, DATE",
        "event-date, OTHER",
        "card updated date, DATE",
        "lastupdate, MODIFIED",
        "card validate, NONE",
        "daily-mail, NONE"
    })
    void saysWhatADateInTheElementIs(String names, Label label) {
        assertThat(NameSays.of(names).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"related-list, TEASER", "footer related, TEASER", "commentList, COMMENT", "teasing,"})
    void saysWhatItFencesOff(String names, Fence.Kind kind) {
        assertThat(NameSays.of(names).fence()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "card box, publish-date",
        "post, date",
        "story-meta, release-time",
        "teaser, menu-3",
        "'', comments",
        "update, ''"
    })
    void anIdIsReadOnAsIfItStoodBehindTheClassNames(String names, String id) {
        NameSays whole = NameSays.of(names + " " + id);
        NameSays readOn = NameSays.of(names).and(id);
        assertThat(readOn.label()).isEqualTo(whole.label());
        assertThat(readOn.fence()).isEqualTo(whole.fence());
    }
}
