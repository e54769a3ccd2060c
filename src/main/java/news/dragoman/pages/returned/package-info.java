/** Says of a returned text what was seen to. */
@NullMarked
package news.dragoman.pages.returned;

import org.jspecify.annotations.NullMarked;
