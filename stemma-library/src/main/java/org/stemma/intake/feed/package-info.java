/** Reads feeds and lists of addresses: RSS, RDF, Atom, JSON Feed, OPML and sitemaps, as neutral records; fetches nothing. */
@NullMarked
package org.stemma.intake.feed;

import org.jspecify.annotations.NullMarked;
