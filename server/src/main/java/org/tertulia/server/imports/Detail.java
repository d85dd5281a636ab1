package org.tertulia.server.imports;

/**
 * A part of a thing that an import changes.
 *
 * @param field a word such as {@code time}, which pages say in their language
 * @param before as it was; empty if it is too long to show
 * @param after as it becomes; empty likewise
 */
public record Detail(String field, String before, String after) {}
