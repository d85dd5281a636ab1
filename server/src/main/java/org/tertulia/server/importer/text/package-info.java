/** Files as text in any usual encoding, YAML among them, and what people get wrong in it. */
@NullMarked
package org.tertulia.server.importer.text;

import org.jspecify.annotations.NullMarked;
