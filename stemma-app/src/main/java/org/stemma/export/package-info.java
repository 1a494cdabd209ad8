/** A story in the forms that other programs read: tables, linked data, and the objects of newsreaders and of investigators' tools. */
@NullMarked
package org.stemma.export;

import org.jspecify.annotations.NullMarked;
