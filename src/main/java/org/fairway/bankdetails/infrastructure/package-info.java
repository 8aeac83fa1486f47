/** Keeps bank details in the database, and stands in for the service that checks names. */
@NullMarked
package org.fairway.bankdetails.infrastructure;

import org.jspecify.annotations.NullMarked;
