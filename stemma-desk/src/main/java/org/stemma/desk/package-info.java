/** The desk on disk: one folder in which SQLite holds the truth and Lucene an index that can always be built again. */
@NullMarked
package org.stemma.desk;

import org.jspecify.annotations.NullMarked;
