package org.stemma.web.story;

import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.tell.Sigla;

/** Makes the view of the story itself. */
final class StoryViews {

    private StoryViews() {}

    static StoryView of(StoryHead head, Account account, Optional<Changes> changes) {
        Sigla sigla = new Sigla(account.coverage());
        Citations citations = new Citations(account.coverage(), sigla, head.places());
        List<StoryView.Told> brief = account.brief().sentences().stream()
                .map(cited -> new StoryView.Told(cited.text(), citations.all(cited.citations())))
                .toList();
        ClaimTables tables = new ClaimTables(account, sigla, head.places());
        List<ClaimTable.Row> onlyOne = account.stemma().claims().stream()
                .filter(claim -> account.brief()
                        .onlyOneHasIt()
                        .contains(claim.entry().locus().id()))
                .map(tables::row)
                .toList();
        return new StoryView(
                head, brief, tables.table(), onlyOne, account.brief().nobodyReports(), changes);
    }
}
