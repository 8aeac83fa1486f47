@NullMarked
package org.fairway.review;

import org.jspecify.annotations.NullMarked;
