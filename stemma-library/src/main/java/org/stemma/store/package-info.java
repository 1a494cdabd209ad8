/** Keeps reports and the log of story changes; everything else can be computed again. */
@NullMarked
package org.stemma.store;

import org.jspecify.annotations.NullMarked;
