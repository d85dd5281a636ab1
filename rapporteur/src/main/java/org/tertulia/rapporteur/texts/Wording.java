package org.tertulia.rapporteur.texts;

/** A text in one of its versions. */
public record Wording(EditId edit, String text, String language) {
    /** The same wording as a new version, which comes when another is taken back. */
    public Wording again(EditId instead) {
        return new Wording(edit.again(instead), text, language);
    }
}
