package org.tertulia.rapporteur;

/** A text in one of its versions. */
public record Wording(EditId edit, String text, String language) {}
