/** Words that the command line and the page share: what a report is called, who says a claim and how it stands. */
@NullMarked
package org.stemma.tell;

import org.jspecify.annotations.NullMarked;
