/** Changes of direct payments in the database. */
@NullMarked
package org.fairway.paymentchange.infrastructure;

import org.jspecify.annotations.NullMarked;
