/** Turns files, pages, feeds, archives and lines into reports, or refuses them with a reason. */
@NullMarked
package org.stemma.intake;

import org.jspecify.annotations.NullMarked;
