/** The header in which the server names the person for whom it made a page. A page without it is not kept. */
export const READER = "Tertulia-Reader";

/** The header in which the page without script names its person. It is not kept, so it names no reader. */
export const PERSON = "Tertulia-Person";
