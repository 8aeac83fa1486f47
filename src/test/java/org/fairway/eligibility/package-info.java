@NullMarked
package org.fairway.eligibility;

import org.jspecify.annotations.NullMarked;
