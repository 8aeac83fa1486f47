@NullMarked
package org.fairway.process.review;

import org.jspecify.annotations.NullMarked;
