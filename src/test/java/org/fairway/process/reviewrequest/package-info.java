@NullMarked
package org.fairway.process.reviewrequest;

import org.jspecify.annotations.NullMarked;
