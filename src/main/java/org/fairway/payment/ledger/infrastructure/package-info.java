@NullMarked
package org.fairway.payment.ledger.infrastructure;

import org.jspecify.annotations.NullMarked;
