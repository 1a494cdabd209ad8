/** Polls feeds and hands on what is new in them: each at its own rhythm, through {@code org.stemma.fetch}. */
@NullMarked
package org.stemma.watch;

import org.jspecify.annotations.NullMarked;
