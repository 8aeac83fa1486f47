/** Care and support planning: how the person wants the budget to be taken, what meets each need, what it costs, and their own view. */
@NullMarked
package org.fairway.planning;

import org.jspecify.annotations.NullMarked;
