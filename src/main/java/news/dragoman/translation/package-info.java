/** Units: the rows of a translation, from which its blocks are composed. */
@org.jspecify.annotations.NullMarked
package news.dragoman.translation;
