/** The versions of an edition: what became of each, bringing one back, taking words out of them. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.versions;
