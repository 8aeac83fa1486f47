@NullMarked
package org.fairway.review.infrastructure;

import org.jspecify.annotations.NullMarked;
