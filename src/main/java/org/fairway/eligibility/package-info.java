/** Assessment of needs, of carers and of children, the eligibility test and the decision on it. */
@NullMarked
package org.fairway.eligibility;

import org.jspecify.annotations.NullMarked;
