package org.tertulia.server.copies;

/**
 * What a new exchange takes besides the programme.
 *
 * @param people the people with their roles, and whom the programme names
 * @param practices the practices with their posters, and their turns
 * @param organisations the organisations that the programme names; they come with people and practices in any case
 */
public record Taken(boolean people, boolean practices, boolean organisations) {
    /** Whether the programme may go on naming organisations. */
    boolean namesOrganisations() {
        return people || practices || organisations;
    }
}
