/** Measures the packaged product from outside and prints one table. */
@NullMarked
package news.dragoman.bench;

import org.jspecify.annotations.NullMarked;
