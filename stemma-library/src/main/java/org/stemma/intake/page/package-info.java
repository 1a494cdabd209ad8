/** Reads HTML pages into a tree quickly: what real pages mostly are by itself, the rest through jsoup's parser. */
@NullMarked
package org.stemma.intake.page;

import org.jspecify.annotations.NullMarked;
