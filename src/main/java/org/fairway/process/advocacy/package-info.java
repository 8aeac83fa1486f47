/** Advocacy in the engine: the decision whether somebody needs an advocate, and the appointment. */
@NullMarked
package org.fairway.process.advocacy;

import org.jspecify.annotations.NullMarked;
