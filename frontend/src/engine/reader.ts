/** The header in which the server names the person for whom it made a page. A page without it is not kept. */
export const READER = "Tertulia-Reader";
