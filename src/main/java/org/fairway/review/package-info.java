/** Keeps support under review: when a review is due, what it found, and whether support goes on, changes or ends. */
@NullMarked
package org.fairway.review;

import org.jspecify.annotations.NullMarked;
