/** The pages a person reads, rendered here from templates; each has an address and can be read without script. */
@NullMarked
package org.stemma.web.page;

import org.jspecify.annotations.NullMarked;
