/** Mail: the settings of the operator's mail server, and how one mail is handed over to it. */
@NullMarked
package org.tertulia.server.mail;

import org.jspecify.annotations.NullMarked;
