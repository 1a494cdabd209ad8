package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            Harbour Two piers to close   >> Harbour: Two piers to close           >> Harbour: Two piers to close
            HarbourTwo piers to close    >> Harbour: Two piers to close           >> Harbour: Two piers to close
            Harbour - Two piers to close >> Two piers to close                    >> Two piers to close
            Two piers to close           >> Harbour: Two piers to close           >> Harbour: Two piers to close
            Two piers to close           >> Two piers to close | The Harbour Post >> Two piers to close
            Two piers to close in May    >> Two piers to close                    >> Two piers to close in May
            Two piers to close           >> Board shuts two landing stages        >> Two piers to close
            Two piers to close           >>                                       >> Two piers to close
            """)
    void aPageIsTitledAsItDeclaresWhereThatEndsLikeItsHeadline(String printed, String declared, String title) {
        assertThat(PageHeadline.title(printed, Optional.ofNullable(declared))).isEqualTo(title);
    }
}
