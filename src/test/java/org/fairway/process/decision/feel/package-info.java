/** FEEL as the product speaks it, held to FEEL as Camunda speaks it. */
@NullMarked
package org.fairway.process.decision.feel;

import org.jspecify.annotations.NullMarked;
