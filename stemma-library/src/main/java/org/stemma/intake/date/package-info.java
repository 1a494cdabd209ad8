/** Reads dates as pages and fields print them, and weighs what a page says about its own date. */
@NullMarked
package org.stemma.intake.date;

import org.jspecify.annotations.NullMarked;
