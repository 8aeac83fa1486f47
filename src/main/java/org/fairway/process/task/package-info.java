/** One mechanism for every human task: fill the form, check the answers, write the domain, set routing facts. */
@NullMarked
package org.fairway.process.task;

import org.jspecify.annotations.NullMarked;
