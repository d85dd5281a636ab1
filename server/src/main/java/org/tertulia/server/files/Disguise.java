package org.tertulia.server.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds files with two meanings: some readers take them for a PDF, an archive or a page with script. We serve only
 * images that we have drawn. We do not even store such files.
 */
final class Disguise {
    private static final String PDF = "%PDF-";
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final int LONGEST_END_OF_ARCHIVE = 22 + 65_535;
    private static final Pattern PAGE = Pattern.compile("<script|<html|<!doctype html", Pattern.CASE_INSENSITIVE);

    private Disguise() {}

    static boolean isWornBy(FileKind kind, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var misplaced = kind == FileKind.PDF ? !text.stripLeading().startsWith(PDF) : text.contains(PDF);
        return misplaced || isArchive(text) || PAGE.matcher(text).find();
    }

    /** Readers look for an archive at the end of a file. */
    private static boolean isArchive(String text) {
        return text.indexOf(END_OF_ARCHIVE, Math.max(0, text.length() - LONGEST_END_OF_ARCHIVE)) >= 0;
    }
}
