/** Keeps answers about spending in the database. */
@NullMarked
package org.fairway.spending.infrastructure;

import org.jspecify.annotations.NullMarked;
