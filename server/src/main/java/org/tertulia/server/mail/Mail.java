package org.tertulia.server.mail;

/**
 * A mail to one person, in plain text.
 *
 * @param id tells two copies of one mail from two mails
 * @param to the address only: names are in the text
 * @param language of the text
 */
public record Mail(String id, String to, String language, String subject, String text) {}
