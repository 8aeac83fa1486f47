/** What enquiries answer, on plain records. */
@NullMarked
package org.fairway.enquiry;

import org.jspecify.annotations.NullMarked;
