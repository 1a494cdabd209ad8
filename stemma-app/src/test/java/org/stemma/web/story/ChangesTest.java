package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.report.Report;

class ChangesTest {

    private static final Report FIRST = Desks.report(
            "Gazette",
            "Fire destroys grain store in Vell",
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. Four people were hurt in the fire.",
            "2031-03-10T12:00:00Z");
    private static final Report SECOND = Desks.report(
            "Courier",
            "Grain store in Vell destroyed by fire",
            "A fire destroyed the grain store in Vell on Monday, the mayor, Bo Lind, said. Nine people were hurt in the fire.",
            "2031-03-10T18:00:00Z");

    @Test
    void aClaimThatASecondReportHasNowHasChanged() {
        Account before = Desks.accounts(List.of(FIRST)).getFirst();
        Account after = Desks.accounts(List.of(FIRST, SECOND)).getFirst();
        assertThat(after.coverage().reports()).hasSize(2);

        Changes changes = Changes.between("noon", Optional.of(before), after);

        assertThat(changes.reports()).isEqualTo(1);
        assertThat(changes.claims())
                .anySatisfy(change -> assertThat(change.what()).contains("1 → 2 outlets"));
    }

    @Test
    void whatStandsAsItStoodIsNoChange() {
        Account after = Desks.accounts(List.of(FIRST, SECOND)).getFirst();

        assertThat(Changes.between("noon", Optional.of(after), after).claims()).isEmpty();
    }

    @Test
    void whereNothingWasKnownEverySharedClaimIsNew() {
        Account ferry = Desks.sample("ferry capsizes");

        Changes changes = Changes.between("noon", Optional.empty(), ferry);

        assertThat(changes.reports()).isEqualTo(5);
        assertThat(changes.claims()).isNotEmpty().allMatch(Changes.Change::fresh);
    }
}
