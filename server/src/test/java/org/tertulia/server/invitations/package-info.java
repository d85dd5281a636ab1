/** What mails may say, and what is filled in. */
@NullMarked
package org.tertulia.server.invitations;

import org.jspecify.annotations.NullMarked;
