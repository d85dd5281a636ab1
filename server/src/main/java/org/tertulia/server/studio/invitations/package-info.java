/** The pages on which organisers invite people: the list, the files without mail, the texts and the mailings. */
@NullMarked
package org.tertulia.server.studio.invitations;

import org.jspecify.annotations.NullMarked;
