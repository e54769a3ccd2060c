/** The rules that keep the house in order, and the proof that each of them can fail. */
@org.jspecify.annotations.NullMarked
package news.dragoman.architecture;
