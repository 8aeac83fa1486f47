/** The review stage: when a review is due, its human tasks, and the end of support. */
@NullMarked
package org.fairway.process.review;

import org.jspecify.annotations.NullMarked;
