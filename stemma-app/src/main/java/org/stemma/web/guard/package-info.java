/** Who may ask for what, decided before anything is answered: names, tokens, writes from other sites, how often. */
@NullMarked
package org.stemma.web.guard;

import org.jspecify.annotations.NullMarked;
