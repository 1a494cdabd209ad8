/** The stream of what changes, for pages and programs that stay open. */
@NullMarked
package org.stemma.web.live;

import org.jspecify.annotations.NullMarked;
