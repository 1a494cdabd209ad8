/** Reads XML of any origin into a small tree: strictly, then repaired; nothing outside the document is ever fetched. */
@NullMarked
package org.stemma.intake.xml;

import org.jspecify.annotations.NullMarked;
