/** Keeps what is held to be so: by whom, valid when, known when; answers "as of". */
@NullMarked
package org.stemma.ledger;

import org.jspecify.annotations.NullMarked;
