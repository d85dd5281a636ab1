package org.tertulia.rapporteur.document;

import java.util.Map;
import org.tertulia.rapporteur.boards.FindingType;

/**
 * The labels of a document, in the reader's language.
 *
 * @param edition which version it is, such as "Version 2" or "Draft"
 * @param hash the label before the hash
 * @param restsOn the line above the sources of a message
 * @param restsOnNothing the line instead, if there are none
 * @param unnamedCity the words for a city that is not named
 * @param stage the label before a stage
 * @param objective the label before the number of an objective
 * @param findings the name of each type of finding
 */
public record DocumentLabels(
        String language,
        String edition,
        String hash,
        String restsOn,
        String restsOnNothing,
        String unnamedCity,
        String stage,
        String objective,
        Map<FindingType, String> findings) {
    public DocumentLabels {
        findings = Map.copyOf(findings);
    }
}
