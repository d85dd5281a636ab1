package org.tertulia.rapporteur.document;

import java.util.Map;
import org.tertulia.rapporteur.boards.FindingType;

/**
 * The words of a document that are not its author's, in its reader's language.
 *
 * @param edition which version it is, such as "Version 2" or "Draft"
 * @param hash what stands before the hash
 * @param restsOn what stands above the sources of a message
 * @param restsOnNothing what stands there when there are none
 * @param unnamedCity who stands behind a source whose city is not public
 * @param stage what stands before a stage
 * @param findings what each type of finding is called
 */
public record DocumentLabels(
        String language,
        String edition,
        String hash,
        String restsOn,
        String restsOnNothing,
        String unnamedCity,
        String stage,
        Map<FindingType, String> findings) {
    public DocumentLabels {
        findings = Map.copyOf(findings);
    }
}
