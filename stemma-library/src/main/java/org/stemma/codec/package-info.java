/** Writes and reads every object of the house as JSON: one versioned codec for files, faces and engine. */
@NullMarked
package org.stemma.codec;

import org.jspecify.annotations.NullMarked;
