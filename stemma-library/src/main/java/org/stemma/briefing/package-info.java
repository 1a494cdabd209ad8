/** Tells a story: brief, timeline, open points; every sentence cites its spans. */
@NullMarked
package org.stemma.briefing;

import org.jspecify.annotations.NullMarked;
