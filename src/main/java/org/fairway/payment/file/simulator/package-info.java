/**
 * A bank for demonstrations and tests: it reads our files by the published layouts and by nothing that writes them, and
 * answers as a bank answers, with the failures it is told to have.
 */
@NullMarked
package org.fairway.payment.file.simulator;

import org.jspecify.annotations.NullMarked;
