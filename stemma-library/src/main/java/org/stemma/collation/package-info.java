/** Lines up what the reports of a story say about the same point: the apparatus of readings. */
@NullMarked
package org.stemma.collation;

import org.jspecify.annotations.NullMarked;
