@NullMarked
package org.fairway.eligibility.infrastructure;

import org.jspecify.annotations.NullMarked;
