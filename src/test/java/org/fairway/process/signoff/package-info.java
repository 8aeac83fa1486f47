/** Tests of sign-off in the engine. */
@NullMarked
package org.fairway.process.signoff;

import org.jspecify.annotations.NullMarked;
