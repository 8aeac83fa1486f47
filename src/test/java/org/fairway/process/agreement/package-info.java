/** Tests of agreements in the engine. */
@NullMarked
package org.fairway.process.agreement;

import org.jspecify.annotations.NullMarked;
