/** What was paid, why, and what comes next, for whoever asks: read from the payments as they are kept, never reckoned anew. */
@NullMarked
package org.fairway.enquiry;

import org.jspecify.annotations.NullMarked;
