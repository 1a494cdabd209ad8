/** Finds reports and stories of a desk again by words, names, places and dates; an index beside the truth that can always be made anew. */
@NullMarked
package org.stemma.desk.search;

import org.jspecify.annotations.NullMarked;
