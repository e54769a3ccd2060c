/** The demo newsroom as it is written down: invented people and invented stories, read from resource files. */
@org.jspecify.annotations.NullMarked
package news.dragoman.demo;
