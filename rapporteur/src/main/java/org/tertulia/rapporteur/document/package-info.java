/** A brief as a document that people keep: its model, and how it is written as HTML and for word processors. */
@NullMarked
package org.tertulia.rapporteur.document;

import org.jspecify.annotations.NullMarked;
