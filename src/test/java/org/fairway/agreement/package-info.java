/** Tests of agreements. */
@NullMarked
package org.fairway.agreement;

import org.jspecify.annotations.NullMarked;
