package org.tertulia.server.settings;

/**
 * What organisers set for their exchange.
 *
 * @param contact an address or a telephone number for people who have lost their link; may be empty
 * @param publicProgramme whether people who are not signed in see the programme and the practices
 */
public record Settings(String contact, boolean publicProgramme) {
    public static final int LONGEST_CONTACT = 200;
    public static final Settings FIRST = new Settings("", true);
}
