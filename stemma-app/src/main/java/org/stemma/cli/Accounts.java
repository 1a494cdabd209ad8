package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.Account;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;

/** All stories of a desk with what the rooms make of them, one after the other, the latest first. */
final class Accounts {

    private static final int PAGE = 200;

    private Accounts() {}

    /** @param task what is done with them, in a word for the progress bar */
    static void each(Desk desk, String task, Consumer<Account> take) throws IOException {
        try (Progress progress = Progress.of(task, "stories", desk.stats().stories())) {
            List<StorySummary> page = desk.stories(0, PAGE);
            for (int read = 0; !page.isEmpty(); page = desk.stories(read, PAGE)) {
                read += page.size();
                for (StorySummary story : page) {
                    Optional<Account> account = desk.account(story.id());
                    account.ifPresent(take);
                    progress.step();
                }
            }
        }
    }
}
