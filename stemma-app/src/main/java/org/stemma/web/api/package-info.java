/** The REST interface: the shapes of the codec over GET, described by {@code openapi.yaml}. */
@NullMarked
package org.stemma.web.api;

import org.jspecify.annotations.NullMarked;
