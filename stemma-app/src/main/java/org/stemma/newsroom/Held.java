package org.stemma.newsroom;

import java.time.LocalDate;
import java.util.List;
import org.stemma.Account;
import org.stemma.ledger.Holding;
import org.stemma.ledger.Ledger;

/** What a story holds to be so at a moment. */
public final class Held {

    private Held() {}

    /**
     * The rows of a story's ledger that were known by the moment's last known day and may hold on its valid day, each with the status it
     * had then; all rows where the moment asks for neither. A row whose witnesses have no date is left out where it asks for any.
     *
     * @param account the whole of the story, not what was known then
     */
    public static List<Holding> at(Moment moment, Account account) {
        if (moment.equals(Moment.NOW)) {
            return account.holdings();
        }
        Ledger ledger = new Ledger();
        ledger.post(account.apparatus(), account.stemma(), account.coverage());
        return ledger.asOf(moment.valid(), moment.knownDay().orElse(LocalDate.MAX));
    }
}
