/** What whoever looks after the server sees of it: figures, whether it is well, and one line a request. */
@NullMarked
package org.stemma.web.meter;

import org.jspecify.annotations.NullMarked;
