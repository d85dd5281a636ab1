/** The settings of a mail server, and what its answers mean. */
@NullMarked
package org.tertulia.server.mail;

import org.jspecify.annotations.NullMarked;
