/** Keeps cases in the database. */
@NullMarked
package org.fairway.pathway.infrastructure;

import org.jspecify.annotations.NullMarked;
