/** Pictures drawn on the server as inline SVG; every text in them is escaped here, and every look is left to the style sheet. */
@NullMarked
package org.stemma.web.draw;

import org.jspecify.annotations.NullMarked;
