/** Measures the rooms on gold sets and prints their figures beside those of their peers; stands apart and is never published. */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
