/** What a desk has and says of itself: rows in order of keeping, stories as a list shows them, counts, faults. */
@NullMarked
package org.stemma.desk.kept;

import org.jspecify.annotations.NullMarked;
