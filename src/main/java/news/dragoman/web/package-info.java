/** What every page shares: the layout, who is asking, forms, refusals and failures, and the words of the interface. */
@org.jspecify.annotations.NullMarked
package news.dragoman.web;
