/** Which steps and branches of the processes, and which rules of the decisions, the tests have really passed. */
@NullMarked
package org.fairway.process.coverage;

import org.jspecify.annotations.NullMarked;
