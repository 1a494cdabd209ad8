/** Decides, report by report, which story it belongs to, and says why. */
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
