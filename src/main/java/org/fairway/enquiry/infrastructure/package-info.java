/** Enquiries are answered from the database. */
@NullMarked
package org.fairway.enquiry.infrastructure;

import org.jspecify.annotations.NullMarked;
