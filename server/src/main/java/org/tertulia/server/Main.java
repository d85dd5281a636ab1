package org.tertulia.server;

/** Starts Tertulia. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Tertulia");
    }
}
