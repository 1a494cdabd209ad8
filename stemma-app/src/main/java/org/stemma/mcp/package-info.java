/** The desk as tools that an assistant can call (Model Context Protocol); what reports say goes out as marked data. */
@NullMarked
package org.stemma.mcp;

import org.jspecify.annotations.NullMarked;
