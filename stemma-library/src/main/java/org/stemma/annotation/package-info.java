/** Marks sentences, mentions, times, amounts, quotes and attributed statements as spans over the unchanged text. */
@NullMarked
package org.stemma.annotation;

import org.jspecify.annotations.NullMarked;
