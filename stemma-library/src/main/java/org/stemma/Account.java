package org.stemma;

import java.util.List;
import org.stemma.briefing.Brief;
import org.stemma.collation.Apparatus;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Stemma;
import org.stemma.story.Coverage;

/** Everything the line made of one story. */
public record Account(Coverage coverage, Apparatus apparatus, Stemma stemma, List<Holding> holdings, Brief brief) {

    public Account {
        holdings = List.copyOf(holdings);
    }

    /** What to call the story; see {@link Newsdesk#title}. */
    public String title() {
        return Newsdesk.title(coverage);
    }
}
