/** Many reports of one happening go in; what happened, on whose word, comes out, every sentence with its evidence. */
@NullMarked
package org.stemma;

import org.jspecify.annotations.NullMarked;
