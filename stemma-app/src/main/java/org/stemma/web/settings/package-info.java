/** What can be set about the server: declared once, read from flags, environment and a file. */
@NullMarked
package org.stemma.web.settings;

import org.jspecify.annotations.NullMarked;
