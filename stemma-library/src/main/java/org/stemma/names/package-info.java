/** Decides whether two names are one and the same, and shows by which alias or rule. */
@NullMarked
package org.stemma.names;

import org.jspecify.annotations.NullMarked;
