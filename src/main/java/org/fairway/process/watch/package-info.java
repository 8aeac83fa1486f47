/** What can be seen of running work from outside its forms: open tasks, what a case waits for, figures for the watch. */
@NullMarked
package org.fairway.process.watch;

import org.jspecify.annotations.NullMarked;
