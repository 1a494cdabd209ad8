/** Reads the formats that news agencies send their items in into neutral records; knows nothing of how reports are put together. */
@NullMarked
package org.stemma.intake.wire;

import org.jspecify.annotations.NullMarked;
