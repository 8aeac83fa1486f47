/** Tests of the simulated bank: what it takes, what it finds and what it answers. */
@NullMarked
package org.fairway.payment.file.simulator;

import org.jspecify.annotations.NullMarked;
