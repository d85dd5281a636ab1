/** What holds for the whole house: its arrows, its format, its lengths. */
@NullMarked
package org.tertulia.server.house;

import org.jspecify.annotations.NullMarked;
