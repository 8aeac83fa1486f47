/** Keeps entitlements, payment runs and the ledger in the database. */
@NullMarked
package org.fairway.payment.infrastructure;

import org.jspecify.annotations.NullMarked;
