package org.stemma.web.guard;

import java.util.Optional;
import org.stemma.web.route.Problem;

/** Decides whether a request is answered at all. */
@FunctionalInterface
interface Guard {

    /** Why not; absent when it may go on. */
    Optional<Problem> against(Knock knock);
}
