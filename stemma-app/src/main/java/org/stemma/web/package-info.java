/** The server: one port with the page, the API and what watches over them. Javalin is known here and below only. */
@NullMarked
package org.stemma.web;

import org.jspecify.annotations.NullMarked;
