/** Fetches what an address on the web names, politely and within bounds; the only package that reaches the network. */
@NullMarked
package org.stemma.fetch;

import org.jspecify.annotations.NullMarked;
