/** Takes gzip files and web archives apart, record by record, and says what is damaged; it knows nothing of reports. */
@NullMarked
package org.stemma.intake.archive;

import org.jspecify.annotations.NullMarked;
