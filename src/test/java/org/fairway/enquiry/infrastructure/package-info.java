/** Tests of what enquiries ask the database. */
@NullMarked
package org.fairway.enquiry.infrastructure;

import org.jspecify.annotations.NullMarked;
