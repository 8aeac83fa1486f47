/** Typed process variables: references and routing facts, nothing else. */
@NullMarked
package org.fairway.process.variable;

import org.jspecify.annotations.NullMarked;
