/** The process by which a review is asked for: its start, its tasks and what it tells the case. */
@NullMarked
package org.fairway.process.reviewrequest;

import org.jspecify.annotations.NullMarked;
