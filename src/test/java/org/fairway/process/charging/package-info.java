/** Tests of the financial assessment on the engine. */
@NullMarked
package org.fairway.process.charging;

import org.jspecify.annotations.NullMarked;
