/** The desk as its faces see it: many readers at once, what was known at a moment, and what has just changed. */
@NullMarked
package org.stemma.newsroom;

import org.jspecify.annotations.NullMarked;
