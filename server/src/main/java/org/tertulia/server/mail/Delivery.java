package org.tertulia.server.mail;

/** What became of a mail, as far as the mail server says. */
public sealed interface Delivery {
    /** The mail server has taken it. A later bounce goes to the sender's address. */
    record Taken() implements Delivery {}

    /** The mail server says no to this mail for good, such as for an unknown address. */
    record Refused(String reason) implements Delivery {}

    /** The mail server says no to this mail for now. */
    record NotNow(String reason) implements Delivery {}

    /** There is no way to the mail server, or it lets nobody in. Nothing was sent. */
    record NoServer(String reason) implements Delivery {}

    /** The connection broke. The mail server may have taken it or not. */
    record InDoubt(String reason) implements Delivery {}
}
