/** Recoveries in the database, and what they post to the ledger. */
@NullMarked
package org.fairway.recovery.infrastructure;

import org.jspecify.annotations.NullMarked;
