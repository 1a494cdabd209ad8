/** Starts the program, finding a newer Java first where the one at hand is too old; compiled for Java 8. */
package org.stemma.boot;
