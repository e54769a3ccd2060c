/** Where four eyes have not read a text: the chiefs' board of countersigns, and the report of waivers. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.eyes;
