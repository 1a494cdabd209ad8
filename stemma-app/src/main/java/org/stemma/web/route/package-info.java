/** What every part of the server is made of: addresses that are answered, the files that pages need, and what is answered otherwise. */
@NullMarked
package org.stemma.web.route;

import org.jspecify.annotations.NullMarked;
