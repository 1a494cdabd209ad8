/** Works out who copied, reworked, translated, quoted or credited whom, and so the roots of each claim: the stemma. */
@NullMarked
package org.stemma.provenance;

import org.jspecify.annotations.NullMarked;
