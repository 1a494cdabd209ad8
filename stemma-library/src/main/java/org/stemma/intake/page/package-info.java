/** Reads HTML pages into jsoup's nodes quickly: what real pages mostly are by itself, the rest through jsoup's own parser. */
@NullMarked
package org.stemma.intake.page;

import org.jspecify.annotations.NullMarked;
