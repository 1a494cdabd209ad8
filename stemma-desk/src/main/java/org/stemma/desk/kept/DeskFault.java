package org.stemma.desk.kept;

/**
 * Something a check found.
 *
 * @param where the file, and the table and sequence in it where that can be told
 * @param what what is wrong there
 */
public record DeskFault(String where, String what) {}
