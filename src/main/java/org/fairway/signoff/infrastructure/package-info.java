/** Keeps decisions on plans and personal budgets in the database. */
@NullMarked
package org.fairway.signoff.infrastructure;

import org.jspecify.annotations.NullMarked;
