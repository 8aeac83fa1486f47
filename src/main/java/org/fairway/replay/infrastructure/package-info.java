/** Keeps in the database which decisions were made again, and which came out differently. */
@NullMarked
package org.fairway.replay.infrastructure;

import org.jspecify.annotations.NullMarked;
