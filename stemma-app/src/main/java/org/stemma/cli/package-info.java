/** The command line: says what was asked in the words of the house, and prints what the line answers. */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
