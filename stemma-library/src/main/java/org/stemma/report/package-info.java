/** A report as an outlet published it: immutable text, typed blocks, spans, ids, partial dates. */
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
