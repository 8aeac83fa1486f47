/** Tests of reference, with the published examples. */
@NullMarked
package org.fairway.reference;

import org.jspecify.annotations.NullMarked;
