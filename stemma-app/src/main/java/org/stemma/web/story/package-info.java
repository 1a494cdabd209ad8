/** One story in each of its views and the reports it cites: what the templates show, taken from an account, and the routes to it. */
@NullMarked
package org.stemma.web.story;

import org.jspecify.annotations.NullMarked;
