/** Tests of the library of blocks. */
package org.tertulia.server.blocks;
