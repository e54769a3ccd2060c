/** Who gets to read what, tried on every route there is. */
@org.jspecify.annotations.NullMarked
package news.dragoman.access;
