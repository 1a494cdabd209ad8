package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.report.Block.Kind;

class PageHeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            Harbour Two piers to close   >> Harbour: Two piers to close           >>                            >> Harbour: Two piers to close
            HarbourTwo piers to close    >> Harbour: Two piers to close           >>                            >> Harbour: Two piers to close
            Harbour - Two piers to close >> Two piers to close                    >>                            >> Two piers to close
            Two piers to close           >> Harbour: Two piers to close           >>                            >> Harbour: Two piers to close
            Two piers to close           >> Two piers to close | The Harbour Post >>                            >> Two piers to close
            Two piers to close in May    >> Two piers to close                    >>                            >> Two piers to close in May
            Two piers to close           >> Post - Coast - Two piers to close     >>                            >> Two piers to close
            The Harbour Post             >> Two piers | The Harbour Post          >>                            >> Two piers | The Harbour Post
            Two piers to close           >> Two piers - Two piers to close        >>                            >> Two piers - Two piers to close
            Two piers to close           >> Post | Two piers to close             >>                            >> Two piers to close
            Two piers to close           >> Post-Ferry: Two piers to close        >>                            >> Post-Ferry: Two piers to close
            Two piers to close           >> Board shuts two landing stages        >>                            >> Two piers to close
            Two piers to close           >>                                       >>                            >> Two piers to close
            Harbour Two piers to close   >> Two piers to close                    >> Harbour: Two piers to close >> Two piers to close
            HarbourTwo piers to close    >> Board shuts two landing stages        >> Harbour: Two piers to close >> Harbour: Two piers to close
            Two piers to close           >> Harbour | Two piers to close          >> Two piers to close         >> Two piers to close
            Two piers to close           >> Harbour: Two piers to close           >> Board shuts landing stages >> Harbour: Two piers to close
            """)
    void aPageIsTitledAsItsHeadOrDataSpellItsHeadlineElseAsItDeclaresWhereTheTwoEndAlike(
            String printed, String declared, String data, String title) {
        PageTitles titles = new PageTitles(Optional.ofNullable(declared), Optional.ofNullable(data));
        assertThat(PageHeadline.title(printed, titles)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            Two piers to close - Coast | The Harbour Post >> Two piers to close >> Two piers to close
            Two piers to close - and two to open          >> Two piers to close >> Two piers to close - and two to open
            Two piers to close in May - Coast | Post      >> Two piers to close >> Two piers to close in May - Coast | Post
            Board shuts landing stages - Coast | Post     >> Two piers to close >> Board shuts landing stages - Coast | Post
            Two piers to close                            >>                    >> Two piers to close
            """)
    void sectionAndSiteBehindTheHeadlineOfThePagesDataAreNoPartOfItsTitle(String declared, String data, String title) {
        PageTitles titles = PageTitles.of(Optional.of(declared), Optional.ofNullable(data));
        assertThat(titles.declared()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            Two piers to close in spring  >> h2 >> true
            Two piers: to close in spring >> h2 >> true
            Two piers to close            >> h2 >> false
            Two piers to close            >> h1 >> true
            """)
    void aLowerHeadingIsTheHeadlineOnlyWhereItIsTheTitleItself(String printed, String heading, boolean headline) {
        String account = "<p>The board said on Monday that the harbour needs the money for its bridges.</p>".repeat(3);
        String page =
                "<html><head><title>Two piers to close in spring</title></head><body><%2$s>%1$s</%2$s>%3$s</body></html>"
                        .formatted(printed, heading, account);
        List<Intake> read = new StandardReader().read(page.getBytes(StandardCharsets.UTF_8), Hint.of("page.html"));
        assertThat(read)
                .singleElement()
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.report().blocks().stream()
                                        .anyMatch(block -> block.kind() == Kind.HEADLINE))
                                .isEqualTo(headline));
    }
}
