package org.tertulia.rapporteur.texts;

/** One version of a text. */
public record Wording(EditId edit, String text, String language) {
    /** The same wording as a new version, which comes back because {@code instead} is taken back. */
    public Wording again(EditId instead) {
        return new Wording(edit.again(instead), text, language);
    }
}
