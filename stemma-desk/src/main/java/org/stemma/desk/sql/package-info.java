/** Keeps reports and the log of changes in SQLite, each row with a checksum, and beside them what can be folded from them again. */
@NullMarked
package org.stemma.desk.sql;

import org.jspecify.annotations.NullMarked;
