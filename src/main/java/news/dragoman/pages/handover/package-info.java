/** Gives what one has in hand to others, at the end of a shift. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.handover;
